import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { reportHtml } from '../../../src/domain/report/html.ts';
import { buildReport } from '../../../src/domain/report/model.ts';
import { REPORT_TEMPLATES, type ReportTemplate } from '../../../src/domain/report/options.ts';
import { sectionCounts } from '../../../src/domain/report/section-counts.ts';
import ReportScreen from '../../../src/renderer/features/report/ReportScreen.svelte';
import {
  FIRST_CHOICE,
  REPORT_FORMAT_CHOICES,
  type ReportChoice,
} from '../../../src/renderer/report/report-choice.ts';
import { shortenDocument } from '../../../src/renderer/report/shorten-document.ts';
import { shortenFile } from '../../../src/renderer/report/shorten-file.ts';
import type { OfferedEvidence } from '../../../src/renderer/review/bundle-export.svelte.ts';
import type { ReportWork } from '../../../src/renderer/review/report-desk.svelte.ts';
import { doneNotice, type ReportNotice } from '../../../src/renderer/review/report-notice.ts';
import { ReportPreview, type ShownReport } from '../../../src/renderer/review/report-preview.svelte.ts';
import { reportInput } from '../../unit/domain/report/fixture.ts';
import { expectAccessible } from '../support/accessible.ts';

const MODEL = buildReport(reportInput());
const OWN: ReportTemplate = { id: 't1', name: 'Morning desk', purpose: '', sections: ['decision', 'claims'] };
const VARIANTS = [
  { id: 'one', siglum: 'A', label: 'Wire', isBase: true },
  { id: 'two', siglum: 'B', label: 'Lantern', isBase: false },
];

beforeEach(async () => {
  await page.viewport(1280, 720);
});

async function mount(
  choice: Partial<ReportChoice> = {},
  props: {
    readonly templates?: readonly ReportTemplate[];
    readonly work?: ReportWork;
    readonly notice?: ReportNotice;
    readonly savesPdf?: boolean;
    readonly shieldedSources?: number;
    readonly evidence?: readonly OfferedEvidence[];
    readonly shown?: ShownReport;
  } = {},
) {
  const heard = {
    onchoose: vi.fn<(changes: Partial<ReportChoice>) => void>(),
    onevidence: vi.fn(),
    onsavetemplate: vi.fn(),
    onrenametemplate: vi.fn(),
    ondeletetemplate: vi.fn(),
    onsave: vi.fn(),
    oncopy: vi.fn(),
    onprint: vi.fn(),
    oncancel: vi.fn(),
    onclose: vi.fn(),
  };
  const preview = new ReportPreview();
  preview.shown = props.shown ?? { kind: 'page', html: reportHtml(MODEL) };
  const shared = {
    ...{ title: 'Harbour fire', fileName: 'variorum-harbour-fire.html', counts: sectionCounts(MODEL) },
    ...{ variants: VARIANTS, trackedId: 'two', preview, templates: [], work: null, notice: null },
    ...{ savesPdf: false, shieldedSources: 0, evidence: [], ...props, ...heard },
  };
  const screen = await render(ReportScreen, { ...shared, choice: { ...FIRST_CHOICE, ...choice } });
  return { ...heard, preview, screen };
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const tick = (name: string) => page.getByRole('checkbox', { name });

describe('the report’s screen', () => {
  it('has no fault that axe can find, whatever is shown', { timeout: 60_000 }, async () => {
    const { screen } = await mount({}, { templates: [OWN], notice: doneNotice('Saved: /home/a.html') });
    await expectAccessible();
    await screen.unmount();
    const file = shortenFile({ part: '', content: '# Harbour fire' });
    const texts: ShownReport = { kind: 'texts', files: [file] };
    const other = await mount(
      { format: 'claim-review' },
      { shown: texts, work: { label: 'Making it', isSlow: true, share: 0.25 } },
    );
    await expectAccessible();
    await other.screen.unmount();
    const tracked: ShownReport = {
      kind: 'tracked',
      document: shortenDocument({
        ...{ title: 'Harbour fire', base: 'Wire', variant: 'Lantern', loose: [1] },
        paragraphs: [
          {
            runs: [
              { change: 'kept', text: 'It cost ', comments: [] },
              { change: 'deleted', text: '340', comments: [0] },
              { change: 'inserted', text: '430', comments: [0] },
            ],
            end: 'deleted',
          },
          { runs: [], end: null },
        ],
        comments: [
          { claim: 1, author: 'Ada', at: 0, lines: ['Claim 1: It cost 340', 'Wrong, Ada'] },
          { claim: 2, author: '', at: null, lines: ['Claim 2: Nobody says so'] },
        ],
      }),
    };
    await mount({ format: 'docx' }, { shown: tracked });
    await expect.element(page.getByText('2 tracked changes, 2 comments')).toBeVisible();
    await expect.element(page.getByText('at the end, on no words')).toBeVisible();
    await expectAccessible();
  });

  it('is left with Escape, and by its button', async () => {
    const { onclose } = await mount();
    await userEvent.keyboard('{Escape}');
    expect(onclose).toHaveBeenCalledOnce();
    await button('Close').click();
    expect(onclose).toHaveBeenCalledTimes(2);
  });

  it('lists all sections with what there is, and hands on the ticked ones in reading order', async () => {
    const { onchoose } = await mount({ options: { template: '', sections: ['claims'] } });
    await expect.element(tick('Findings 5')).not.toBeChecked();
    await expect.element(tick('Queries none')).toBeVisible();
    await tick('Findings').click();
    expect(onchoose).toHaveBeenLastCalledWith({
      options: { template: '', sections: ['findings', 'claims'] },
    });
    await button('Choose all').click();
    expect(onchoose.mock.lastCall?.[0].options).toMatchObject({ template: 'Full record' });
  });

  it('names a free choice after the template that has just these sections', async () => {
    const { onchoose } = await mount(
      { options: { template: '', sections: ['decision'] } },
      { templates: [OWN] },
    );
    await tick('Claims').click();
    expect(onchoose).toHaveBeenCalledWith({
      options: { template: 'Morning desk', sections: ['decision', 'claims'] },
    });
  });

  it('makes nothing of no sections, and says so', async () => {
    await mount({ options: { template: '', sections: [] } });
    await expect.element(page.getByText('Choose at least one section.')).toBeVisible();
    for (const name of ['Save Web page…', 'Print…', 'Copy as rich text'])
      await expect.element(button(name)).toBeDisabled();
  });

  it('says what a format without sections holds, and offers no letter of a table', async () => {
    const { screen } = await mount({ format: 'csv', options: { template: '', sections: [] } });
    const holds = page.getByRole('region', { name: 'What the file holds' });
    for (const table of ['Claims:', 'Mentions:', 'Discrepancies:', 'Evidence:', 'What they were made from:'])
      await expect.element(holds.getByRole('listitem').filter({ hasText: table })).toBeVisible();
    await expect.element(tick('Findings')).not.toBeInTheDocument();
    await expect.element(page.getByRole('radio')).not.toBeInTheDocument();
    await expect.element(button('Save Tables (CSV)…')).toBeEnabled();
    await expect.element(button('Print…')).not.toBeInTheDocument();
    await screen.unmount();
    await mount({ format: 'csv', csvTable: 'evidence' });
    await expect.element(holds.getByRole('listitem')).toHaveTextContent(/^Evidence:/u);
    await expect.element(holds.getByText('A table without rows has no place for it')).toBeVisible();
  });

  it.each(REPORT_FORMAT_CHOICES)('$name: sections are chosen, or it says what it holds', async (format) => {
    await mount({ format: format.id });
    const holds = page.getByRole('region', { name: 'What the file holds' });
    const isListed = !format.hasSections && format.id !== 'bundle';
    await expect.poll(() => holds.elements().length).toBe(isListed ? 1 : 0);
    await expect.poll(() => page.getByRole('radio').elements().length > 0).toBe(format.hasSections);
  });

  it('saves a PDF where the host makes them, and prints where its dialog does', async () => {
    const { onprint, screen } = await mount({ format: 'pdf' });
    await expect.element(button(/^Save/u)).not.toBeInTheDocument();
    await expect.element(page.getByText('choose “Save as PDF” there')).toBeVisible();
    await button('Print…').click();
    expect(onprint).toHaveBeenCalledOnce();
    await screen.unmount();
    const desktop = await mount({ format: 'pdf' }, { savesPdf: true });
    await button('Save PDF…').click();
    expect(desktop.onsave).toHaveBeenCalledOnce();
  });

  it('says in words what the time of export does to the file', async () => {
    const { onchoose } = await mount();
    await expect.element(page.getByText('byte for byte')).toBeVisible();
    await tick('State the time of export').click();
    expect(onchoose).toHaveBeenCalledWith({ stateTime: true });
  });

  it('asks whether to name sources only where there are some that are not to be named', async () => {
    const { screen } = await mount();
    await expect.element(tick('Name sources off the record')).not.toBeInTheDocument();
    await screen.unmount();
    const { onchoose } = await mount({}, { shieldedSources: 2 });
    const box = tick('Name sources off the record');
    await expect.element(box).not.toBeChecked();
    await expect.element(box).toHaveAccessibleDescription(/^2 sources off the record or on background\./u);
    await box.click();
    expect(onchoose).toHaveBeenCalledWith({ namesSources: true });
  });

  it('offers what a format needs: the variant for Word, the table, the page of a fact-check', async () => {
    const { onchoose, screen } = await mount({ format: 'docx' });
    const variants = page.getByRole('combobox', { name: 'Changes from the base to' });
    await expect.element(variants).toHaveTextContent('B · Lantern');
    await expect.element(variants).not.toHaveTextContent('Wire');
    await screen.unmount();
    const tables = await mount({ format: 'csv' });
    await page.getByRole('combobox', { name: 'Tables' }).selectOptions('Mentions');
    expect(tables.onchoose).toHaveBeenCalledWith({ csvTable: 'mentions' });
    await tables.screen.unmount();
    const review = await mount({ format: 'claim-review' });
    await page
      .getByRole('textbox', { name: 'Address of the published fact-check' })
      .fill('https://a.example');
    expect(review.onchoose).toHaveBeenCalledWith({
      publication: { url: 'https://a.example', date: '', publisher: '' },
    });
    expect(onchoose).not.toHaveBeenCalled();
  });

  it('lists what can go into a bundle, and hands on what is to stay', async () => {
    const offered = (name: string, details: Partial<OfferedEvidence>): OfferedEvidence => ({
      ...{ name, sha256: name, kind: 'file', size: 2_400_000, record: 'on-record', isRemoved: false },
      ...{ isHere: true, goesAlong: true, ...details },
    });
    const evidence = [
      offered('Minutes', {}),
      offered('Docker', { kind: 'call', size: 1_200, record: 'off-record', goesAlong: false }),
      offered('Lost', { isHere: false, goesAlong: false, isRemoved: true }),
    ];
    const { onevidence } = await mount({ format: 'bundle' }, { evidence });
    await expect.element(page.getByText('1 of 3, 2.3 MB')).toBeVisible();
    await expect.element(page.getByText('One piece is off the record and will stay here.')).toBeVisible();
    await expect.element(tick('Docker Off the record · note of a call · 1,200 characters')).not.toBeChecked();
    await expect.element(tick('Lost 2.3 MB · removed from')).toBeDisabled();
    await tick('Minutes').click();
    await button('Keep all here').click();
    expect(onevidence.mock.calls).toEqual([
      [['Minutes'], false],
      [['Minutes', 'Docker'], false],
    ]);
    await expectAccessible();
  });

  it('says what is being made and stops it, and then what became of it', async () => {
    const { oncancel, screen } = await mount(
      {},
      { work: { label: 'Packing it', isSlow: true, share: 0.25 } },
    );
    await expect.element(page.getByText('Packing it…')).toBeVisible();
    expect(page.getByRole('progressbar', { name: 'Packing it' }).element()).toHaveProperty('value', 0.25);
    await button('Cancel').click();
    expect(oncancel).toHaveBeenCalledOnce();
    await screen.unmount();
    const run = vi.fn();
    await mount(
      {},
      { notice: doneNotice('Saved: /home/ida/a.html', { name: 'Show in folder', run, isUndo: false }) },
    );
    await expect.element(page.getByText('Saved: /home/ida/a.html')).toBeVisible();
    await button('Show in folder').click();
    expect(run).toHaveBeenCalledOnce();
  });

  it('keeps the keyboard where it was while something is made, and does nothing twice', async () => {
    const { onsave, oncancel, screen } = await mount();
    const save = button('Save Web page…');
    await save.click();
    await screen.rerender({ work: { label: 'Making it', isSlow: true, share: null } });
    await expect.element(save).toHaveFocus();
    await expect.element(save).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(onsave).toHaveBeenCalledOnce();
    await expectAccessible();
    await button('Cancel').click();
    expect(oncancel).toHaveBeenCalledOnce();
    await screen.rerender({ work: null });
    await expect.element(save).toHaveFocus();
    const run = vi.fn();
    await screen.rerender({ notice: doneNotice('Gone.', { name: 'Undo', run, isUndo: true }) });
    await button('Undo').click();
    await screen.rerender({ notice: null });
    expect(run).toHaveBeenCalledOnce();
    await expect.element(save).toHaveFocus();
  });

  it('says that what is shown is an older report once the making was stopped, and makes it on demand', async () => {
    const { preview } = await mount();
    const build = vi.fn(
      (signal: AbortSignal): Promise<ShownReport> =>
        new Promise((resolve, reject) => {
          if (build.mock.calls.length > 1) resolve({ kind: 'page', html: '<h1>The newest</h1>' });
          signal.addEventListener('abort', () => {
            reject(new DOMException('stopped', 'AbortError'));
          });
        }),
    );
    preview.want(build);
    await button('Stop').click();
    await expect
      .element(page.getByText('Stopped. This is the report before your last change.'))
      .toBeVisible();
    await expectAccessible();
    await expect.element(button('Make it now')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'The newest' })).toBeVisible();
    await expect.element(page.getByText('before your last change')).not.toBeInTheDocument();
    // The button is gone, and the keyboard still here.
    await vi.waitFor(() =>
      expect(page.getByRole('region', { name: 'Preview' }).element().contains(document.activeElement)).toBe(
        true,
      ),
    );
  });

  it('shows the beginning of a long text and says that the file has all of it', async () => {
    const content = `first ${'x'.repeat(70_000)} last`;
    await mount({ format: 'md' }, { shown: { kind: 'texts', files: [shortenFile({ part: '', content })] } });
    await expect.element(page.getByText('The first 60,000 of 70,011 characters.')).toBeVisible();
  });
});

describe('templates', () => {
  it('chooses one with the arrow keys', async () => {
    const { onchoose } = await mount();
    await page.getByRole('radio', { name: 'Full record' }).click();
    await userEvent.keyboard('{ArrowUp}');
    const [desk] = REPORT_TEMPLATES;
    expect(onchoose).toHaveBeenLastCalledWith({
      options: { template: desk?.name, sections: desk?.sections },
    });
  });

  it('keeps a free choice under a name, but under none that is built in', async () => {
    const { onsavetemplate } = await mount({ options: { template: '', sections: ['claims'] } });
    await expect.element(page.getByRole('radio', { name: 'Own choice' })).toBeChecked();
    await button('Save as template…').click();
    const name = page.getByRole('textbox', { name: 'Name of the template' });
    await expect.element(name).toHaveFocus();
    await name.fill('full RECORD');
    await expect.element(page.getByText('A built-in template has this name.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(onsavetemplate).not.toHaveBeenCalled();
    await name.fill('  Evening ');
    await userEvent.keyboard('{Enter}');
    expect(onsavetemplate).toHaveBeenCalledWith('Evening');
    await expect.element(page.getByRole('radio', { name: 'Own choice' })).toHaveFocus();
  });

  it('leaves the name with Escape, and not the screen', async () => {
    const { onclose, onsavetemplate } = await mount({ options: { template: '', sections: ['claims'] } });
    await button('Save as template…').click();
    await userEvent.keyboard('Evening{Escape}');
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
    expect(onclose).not.toHaveBeenCalled();
    expect(onsavetemplate).not.toHaveBeenCalled();
  });

  it('says that a saved one of that name gets the new sections', async () => {
    await mount({ options: { template: '', sections: ['claims'] } }, { templates: [OWN] });
    await button('Save as template…').click();
    await page.getByRole('textbox', { name: 'Name of the template' }).fill('morning desk');
    await expect.element(button('Replace')).toBeEnabled();
  });

  it('renames and deletes the saved one that is chosen, and no built-in one', async () => {
    const options = { template: OWN.name, sections: OWN.sections };
    const { onrenametemplate, ondeletetemplate, screen } = await mount({ options }, { templates: [OWN] });
    await button('Rename template Morning desk').click();
    await page.getByRole('textbox', { name: 'New name of the template' }).fill('Late desk');
    await userEvent.keyboard('{Enter}');
    expect(onrenametemplate).toHaveBeenCalledWith('t1', 'Late desk');
    ondeletetemplate.mockImplementation(() => {
      const choice = { ...FIRST_CHOICE, options: { ...options, template: '' } };
      void screen.rerender({ templates: [], choice });
    });
    await button('Delete template Morning desk').click();
    expect(ondeletetemplate).toHaveBeenCalledWith('t1');
    await expect.element(page.getByRole('radio', { name: 'Own choice' })).toHaveFocus();
    await screen.unmount();
    await mount({}, { templates: [OWN] });
    await expect.element(button(/^(Rename|Delete) template/u)).not.toBeInTheDocument();
  });
});
