import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Coverage, KindCoverage } from '../../../src/domain/check/coverage.ts';
import { checkTokens } from '../../../src/domain/check/tokens.ts';
import CoverageMeter from '../../../src/renderer/features/check/CoverageMeter.svelte';
import { expectAccessible } from '../support/accessible.ts';
import { checkedTexts } from './check-desk.ts';

const TOKENS = checkTokens(
  checkedTexts(['At noon 14 boats and 15 rafts left for 16 days.']).comparison,
).filter(({ kind }) => kind === 'number');
const left = TOKENS.map((token) => ({ token, claimId: 'c' }));

const NUMBERS: KindCoverage = {
  kind: 'number',
  signedOff: 4,
  checkable: 9,
  variants: [
    { signedOff: 3, checkable: 5 },
    { signedOff: 1, checkable: 4 },
  ],
  left: [
    { reason: 'unanswered-query', tokens: left.slice(0, 2) },
    { reason: 'wont-check', tokens: left.slice(2, 3) },
  ],
};

beforeEach(async () => {
  await page.viewport(320, 640);
});

async function mount(coverage: Coverage) {
  const ongo = vi.fn();
  await render(CoverageMeter, {
    coverage,
    variants: [{ label: 'Agency' }, { label: 'Draft' }],
    wontCheckReason: () => 'cut from the story',
    ongo,
  });
  return { ongo };
}

it('counts by kind and variant, and says why the rest is left', async () => {
  const { ongo } = await mount({ kinds: [NUMBERS], signedOff: 4, checkable: 9 });
  await expect.element(page.getByText('4 of 9 signed off')).toBeVisible();
  const row = page.getByRole('button', { name: 'Numbers 4 of 9', exact: true });
  await expect.element(row).toHaveAttribute('aria-expanded', 'false');
  await row.click();
  await expect.element(page.getByText('won’t be checked: cut from the story')).toBeVisible();
  expect(TOKENS.length).toBeGreaterThan(2);
  const go = page.getByRole('button', { name: 'Go there: Numbers, waits for an answer' });
  await go.click();
  await userEvent.keyboard('{Enter}{Enter}');
  expect(ongo.mock.calls.map(([one]: { token: { text: string } }[]) => one?.token.text)).toEqual([
    TOKENS[0]?.text,
    TOKENS[1]?.text,
    TOKENS[0]?.text,
  ]);
  await expectAccessible();
  await row.click();
  await expect.element(go).not.toBeInTheDocument();
});

it('says when everything is signed off, and when there is nothing to check', async () => {
  const all = { ...NUMBERS, signedOff: 9, left: [] };
  await mount({ kinds: [all], signedOff: 9, checkable: 9 });
  await expect.element(page.getByText('Everything that can be checked here is signed off.')).toBeVisible();
  await mount({ kinds: [], signedOff: 0, checkable: 0 });
  await expect.element(page.getByText(/No names, numbers/u)).toBeVisible();
});
