import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { CHECKLIST_TEMPLATES } from '../../../src/domain/review/checklist-templates.ts';
import { DEFAULT_POLICY, type ReviewPolicy } from '../../../src/domain/review/policy.ts';
import { DESK_SCALE, EVIDENCE_SCALE } from '../../../src/domain/review/scales.ts';
import RulesDialog from '../../../src/renderer/features/rules/RulesDialog.svelte';
import { expectAccessible } from '../support/accessible.ts';

beforeEach(async () => {
  await page.viewport(900, 900);
});

async function mount(policy: Partial<ReviewPolicy> = {}) {
  let ids = 0;
  const onsave = vi.fn<(saved: ReviewPolicy) => void>();
  const onclose = vi.fn();
  const newId = () => `id-${(ids += 1)}`;
  await render(RulesDialog, { policy: { ...DEFAULT_POLICY, ...policy }, newId, onsave, onclose });
  return { onsave, onclose };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const textbox = (name: string) => page.getByRole('textbox', { name, exact: true });
const select = (name: string) => page.getByRole('combobox', { name, exact: true });
const checkbox = (name: string) => page.getByRole('checkbox', { name, exact: true });
const save = () => button('Save the rules').click();

describe('the review rules', () => {
  it('are saved as they were where nothing is changed, and not at all when cancelled', async () => {
    const { onsave, onclose } = await mount();
    await button('Cancel').click();
    expect(onclose).toHaveBeenCalledTimes(1);
    await save();
    expect(onsave.mock.calls).toEqual([[DEFAULT_POLICY]]);
  });

  it('choose a scale that is there', async () => {
    const { onsave } = await mount();
    await select('Scale of verdicts').selectOptions('Against the evidence');
    await expect
      .element(page.getByRole('list', { name: 'Levels of Against the evidence' }))
      .toHaveTextContent('Not enough information (question)');
    await save();
    expect(onsave.mock.lastCall?.[0].veracity).toEqual(EVIDENCE_SCALE);
  });

  it('make a scale of one’s own: names, order, tone, question, best and worst', async () => {
    const { onsave } = await mount({ veracity: EVIDENCE_SCALE });
    await button('Make our own of it').first().click();
    await textbox('Name of the scale').fill('House');
    await textbox('Level 1').fill('Stands');
    await button('Move Refuted up').click();
    await expect.element(button('Move Refuted up')).toHaveFocus();
    await button('Add a level').click();
    await expect.element(textbox('Level 4')).toHaveFocus();
    await expect.element(page.getByText('Every level needs a name.')).toBeVisible();
    await userEvent.keyboard('Comment');
    await select('How Comment reads').selectOptions('✕ Bad');
    await checkbox('Comment stands beside the line').click();
    await checkbox('Refuted is a question').click();
    await save();
    expect(onsave.mock.lastCall?.[0].veracity).toEqual({
      ...{ id: 'id-1', name: 'House' },
      levels: [
        { id: 'supported', name: 'Stands', tone: 'good', rating: 3, settles: true },
        { id: 'refuted', name: 'Refuted', tone: 'bad', rating: 2, settles: false },
        { id: 'not-enough', name: 'Not enough information', tone: 'doubt', rating: 1, settles: false },
        { id: 'id-2', name: 'Comment', tone: 'bad', rating: null, settles: true },
      ],
    });
  });

  it('are not saved while a scale is wrong, and say why', async () => {
    const { onsave } = await mount({ veracity: EVIDENCE_SCALE });
    await button('Make our own of it').first().click();
    await button('Remove Supported').click();
    await expect.element(textbox('Level 1')).toHaveFocus();
    await textbox('Level 1').fill('refuted');
    await save();
    expect(onsave).not.toHaveBeenCalled();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Verdict: Two levels are called “Refuted”.');
  });

  it('give the built-in scale back unchanged', async () => {
    const { onsave } = await mount();
    await button('Make our own of it').first().click();
    await textbox('Level 1').fill('Holds');
    await select('Scale of verdicts').selectOptions('Desk');
    await save();
    expect(onsave.mock.lastCall?.[0].veracity).toEqual(DESK_SCALE);
  });

  it('ask for a quorum and a blind check', async () => {
    const { onsave } = await mount();
    await checkbox('A claim needs the same verdict from several reviewers').click();
    await checkbox('Blind second check').click();
    await page.getByRole('spinbutton', { name: 'Reviewers' }).fill('1');
    await save();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('A quorum cannot need more verdicts than there are reviewers.');
    await page.getByRole('spinbutton', { name: 'Reviewers' }).fill('2');
    await save();
    expect(onsave.mock.calls).toEqual([[{ ...DEFAULT_POLICY, quorum: { needed: 2, of: 2 }, blind: true }]]);
  });

  it('lose their quorum again', async () => {
    const { onsave } = await mount({ quorum: { needed: 2, of: 3 } });
    await checkbox('A claim needs the same verdict from several reviewers').click();
    await save();
    expect(onsave.mock.lastCall?.[0].quorum).toBeNull();
  });

  it('add, word, order, require and remove points of the checklist', async () => {
    const [claims, evidence] = [DEFAULT_POLICY.checklist[0], DEFAULT_POLICY.checklist[4]];
    if (claims === undefined || evidence === undefined) throw new Error('no checklist');
    const { onsave } = await mount({ checklist: [claims, evidence] });
    await button('Remove Every claim is settled').click();
    await expect.element(textbox('Point 1')).toHaveFocus();
    await select('How the new point is told').selectOptions('Every query is answered');
    await button('Add the point').click();
    await button('Add the point').click();
    await expect.element(textbox('Point 3')).toHaveFocus();
    await save();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Every point of the checklist needs words.');
    await textbox('Point 3').fill('Names are spelled right');
    await checkbox('Names are spelled right is required').click();
    await button('Move Names are spelled right up').click();
    await button('Move Names are spelled right up').click();
    // At the top, up cannot be used any more: the keyboard stays in the row.
    await expect.element(textbox('Point 1')).toHaveFocus();
    await save();
    expect(onsave.mock.lastCall?.[0].checklist).toEqual([
      { id: 'id-2', text: 'Names are spelled right', required: false, check: null },
      evidence,
      { id: 'id-1', text: 'Every query is answered', required: true, check: 'queries-answered' },
    ]);
  });

  it('start from a template, and find the way back to the own list', async () => {
    const { onsave } = await mount();
    await textbox('Point 7').fill('Pictures are ours');
    await select('Checklist').selectOptions('Obituary');
    await expect.element(textbox('Point 5')).toHaveValue('Birth, age and date of death fit together');
    await save();
    expect(onsave.mock.lastCall?.[0].checklist).toEqual(
      CHECKLIST_TEMPLATES.find(({ id }) => id === 'obituary')?.items,
    );
    await select('Checklist').selectOptions('Our own');
    await expect.element(textbox('Point 7')).toHaveValue('Pictures are ours');
  });

  it.each([900, 420])('fit into %i pixels without a fault that axe can find', async (width) => {
    await page.viewport(width, 900);
    await mount({ quorum: { needed: 2, of: 3 } });
    await button('Make our own of it').first().click();
    await button('Add a level').click();
    await expectAccessible();
    const body = document.querySelector('dialog .body');
    expect(body?.scrollWidth).toBeLessThanOrEqual(body?.clientWidth ?? 0);
  });
});
