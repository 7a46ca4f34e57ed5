import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { RevisionPlan } from '../../../src/domain/review/revision-plan.ts';
import RevisionDialog from '../../../src/renderer/features/variants/RevisionDialog.svelte';
import { expectAccessible } from '../support/accessible.ts';

const PLAN: RevisionPlan = {
  kind: 'new',
  counts: { attached: 12, moved: 2, uncertain: 1, orphan: 1 },
  similarity: 0.94,
  derivation: 'derived',
  isDoubtful: false,
  words: [412, 430],
  sameAs: null,
};

beforeEach(async () => {
  await page.viewport(1000, 800);
});

async function mount(props: Record<string, unknown> = {}) {
  const heard = { ontext: vi.fn(), onpick: vi.fn(), onunpick: vi.fn(), onsave: vi.fn(), oncancel: vi.fn() };
  const shown = await render(RevisionDialog, {
    siglum: 'B',
    label: 'Our draft',
    draft: '',
    file: null,
    plan: null,
    isComparing: false,
    problem: null,
    ...heard,
    ...props,
  });
  return { ...shown, ...heard };
}

const text = () => page.getByRole('textbox', { name: 'The corrected text' });
const forecast = () => page.getByRole('status', { name: 'What will happen' });
const save = () => page.getByRole('button', { name: /^Save/u });

describe('a new revision', () => {
  it('is asked about as soon as there is a text', async () => {
    const { ontext } = await mount();
    await expect.element(text()).toHaveFocus();
    await expect.element(save()).toBeDisabled();
    await text().fill('A corrected story.');
    expect(ontext).toHaveBeenLastCalledWith('A corrected story.');
  });

  it('shows what will happen to the mentions before it is saved', async () => {
    const { onsave } = await mount({ plan: PLAN });
    await expect
      .element(forecast())
      .toHaveTextContent('12 mentions stay attached, 2 moved, 1 to ask about, 1 orphaned.');
    await expect.element(forecast()).toHaveTextContent('2 will wait in the tray');
    await expect.element(forecast()).toHaveTextContent('430 words, 18 more than before');
    await save().click();
    expect(onsave).toHaveBeenCalledOnce();
  });

  it('is saved by keyboard from the text', async () => {
    const { onsave } = await mount({ plan: PLAN });
    await text().click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(onsave).toHaveBeenCalledOnce();
  });

  it('is refused when it is the present text', async () => {
    const { onsave } = await mount({ plan: { kind: 'identical' } });
    await expect.element(forecast()).toHaveTextContent('This is the present text.');
    await expect.element(save()).toBeDisabled();
    await text().click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(onsave).not.toHaveBeenCalled();
  });

  it('is doubted, and can be saved all the same, when it has little in common with the present text', async () => {
    await mount({ plan: { ...PLAN, isDoubtful: true, similarity: 0.03, derivation: 'unrelated' } });
    await expect.element(forecast()).toHaveTextContent('This may be the wrong file.');
    await expect.element(page.getByRole('button', { name: 'Save all the same' })).toBeEnabled();
  });

  it('says when it takes the story back to an earlier text', async () => {
    await mount({ plan: { ...PLAN, sameAs: 2 } });
    await expect.element(forecast()).toHaveTextContent('The same text as revision 2');
  });

  it('waits while it is compared, and says what is wrong with a file', async () => {
    const { rerender } = await mount({ plan: PLAN, isComparing: true });
    await expect.element(forecast()).toHaveTextContent('Comparing with the present text…');
    await expect.element(save()).toBeDisabled();
    await rerender({ isComparing: false, problem: { message: 'It is a PDF.', remedy: 'Paste the story.' } });
    await expect.element(forecast()).toHaveTextContent('It is a PDF. Paste the story.');
    await expect.element(save()).toBeDisabled();
  });

  it('may come from a file', async () => {
    const { onpick, onunpick, rerender } = await mount();
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    expect(onpick).toHaveBeenCalledOnce();
    await rerender({ file: { name: 'draft-2.txt', words: 430 }, plan: PLAN });
    await expect.element(page.getByText('draft-2.txt')).toBeVisible();
    await page.getByRole('button', { name: 'Paste instead' }).click();
    expect(onunpick).toHaveBeenCalledOnce();
  });

  it('gives the pasted text back when it is cancelled', async () => {
    const { oncancel } = await mount({ draft: 'Half a story' });
    await text().fill('Half a story, and more');
    await userEvent.keyboard('{Escape}');
    expect(oncancel).toHaveBeenCalledWith('Half a story, and more');
  });
});

it('has no accessibility fault that axe can find', async () => {
  await mount({ plan: { ...PLAN, isDoubtful: true } });
  await expect.element(forecast()).toBeVisible();
  await expectAccessible();
});
