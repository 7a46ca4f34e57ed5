import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportOptions } from '../../../src/domain/report/options.ts';
import { MetaStore } from '../../../src/renderer/db/meta-store.ts';
import { FIRST_CHOICE, type ReportChoice } from '../../../src/renderer/report/report-choice.ts';
import type { ReportNotice } from '../../../src/renderer/review/report-notice.ts';
import { ReportTemplates } from '../../../src/renderer/review/report-templates.svelte.ts';
import { open, there } from '../db/support.ts';

let choice: ReportChoice;
let notice: ReportNotice | null;
let meta: MetaStore;
let templates: ReportTemplates;

beforeEach(async () => {
  choice = FIRST_CHOICE;
  notice = null;
  meta = new MetaStore(await open());
  let made = 0;
  templates = new ReportTemplates({
    meta,
    newId: () => `t${++made}`,
    choice: () => choice,
    choose: (changes) => {
      choice = { ...choice, ...changes };
    },
    say: (said) => {
      notice = said;
    },
  });
});

async function save(name: string, sections: ReportOptions['sections']): Promise<void> {
  choice = { ...choice, options: { template: '', sections } };
  await templates.save(name);
}
const names = (): readonly string[] => templates.saved.map(({ name }) => name);
const undo = (): void => {
  there(there(notice).action).run();
};

describe('the undo of a deleted template', () => {
  it('puts back what is gone at its place, chosen as it was', async () => {
    await save('Evening', ['evidence']);
    await save('Night', ['claims']);
    await save('Morning', ['decision']);
    const night = there(templates.saved[1]);
    choice = { ...choice, options: { template: 'Night', sections: ['claims'] } };
    await templates.delete(night.id);
    expect(choice.options).toEqual({ template: '', sections: ['claims'] });
    undo();
    expect(names()).toEqual(['Evening', 'Night', 'Morning']);
    expect(choice.options).toEqual({ template: 'Night', sections: ['claims'] });
    expect(notice).toBeNull();
    await vi.waitFor(async () => expect(await meta.get('reportTemplates')).toHaveLength(3));
  });

  it('leaves what was saved, renamed and chosen since', async () => {
    await save('Morning', ['decision']);
    await save('Evening', ['evidence']);
    const [morning, evening] = [there(templates.saved[0]), there(templates.saved[1])];
    await templates.delete(evening.id);
    await templates.rename(morning.id, 'Dawn');
    await save('Noon', ['claims', 'evidence']);
    undo();
    expect(names()).toEqual(['Dawn', 'Evening', 'Noon']);
    expect(choice.options).toEqual({ template: 'Noon', sections: ['claims', 'evidence'] });
  });

  it('does not choose it where it was not the chosen one', async () => {
    await save('Morning', ['decision']);
    await save('Evening', ['evidence']);
    await templates.delete(there(templates.saved[0]).id);
    const { options } = choice;
    undo();
    expect([names(), choice.options]).toEqual([['Morning', 'Evening'], options]);
  });

  it('makes no second one of a name that was given again, and says so', async () => {
    await save('Morning', ['decision']);
    await templates.delete(there(templates.saved[0]).id);
    const before = there(notice);
    await save('morning', ['claims']);
    there(before.action).run();
    expect(names()).toEqual(['morning']);
    expect(choice.options).toEqual({ template: 'morning', sections: ['claims'] });
    expect(notice).toMatchObject({ message: 'Another template is called “Morning” now.', action: null });
  });
});
