import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { notMade, notPassed, passed, verification } from '../../../src/domain/verify/checks.ts';
import VerifyDialog from '../../../src/renderer/features/verify/VerifyDialog.svelte';
import type { VerifiedFile, VerifyStep } from '../../../src/renderer/review/file-verification.svelte.ts';
import { expectAccessible } from '../support/accessible.ts';

const FILE = new File(['x'], 'report.html');
const CHECKS = [
  passed('seal', 'The report is as it was written.'),
  notMade('log-head', 'Whether the report belongs to the review’s log was not checked.'),
];

async function mount(step: VerifyStep) {
  const heard = { onverify: vi.fn(), onshow: vi.fn(), oncancel: vi.fn(), onclose: vi.fn() };
  const shown = await render(VerifyDialog, { step, ...heard });
  return { ...shown, ...heard };
}

function verified(details: Partial<VerifiedFile> = {}): VerifiedFile {
  return {
    ...{ kind: 'done', file: FILE, bundle: null, review: null },
    ...{ verification: verification('report', CHECKS), ...details },
  };
}

const said = page.getByRole('status', { name: 'Verification' });
const button = (name: string | RegExp) => page.getByRole('button', { name });

function drop(target: Element, name: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['x'], name));
  target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

describe('VerifyDialog', () => {
  it('asks for a file, by its button and by dropping it', async () => {
    const { onverify } = await mount({ kind: 'choose' });
    await expect.element(button('Choose a file…')).toHaveFocus();
    drop(button('Choose a file…').element(), 'other.md');
    expect(onverify).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'other.md' }), null);
    await expectAccessible();
  });

  it('says how far it is, and stops', async () => {
    const { oncancel } = await mount({ kind: 'work', fileName: 'report.html', share: 0.5 });
    await expect.element(page.getByRole('progressbar', { name: 'Verified so far' })).toBeVisible();
    await expectAccessible();
    await button('Cancel').click();
    expect(oncancel).toHaveBeenCalledOnce();
  });

  it('says check by check what was found, in words, and asks for the bundle where it could tell more', async () => {
    const { onverify } = await mount(verified());
    await expect.element(said).toHaveTextContent('This report verifies. 1 check could not be made.');
    await expect.element(said).toHaveTextContent('“report.html”: no review here has its log or its texts.');
    const checks = page.getByRole('list', { name: 'Checks' }).getByRole('listitem');
    await expect.element(checks.nth(0)).toHaveTextContent('Passed The report is as it was written.');
    await expect.element(checks.nth(1)).toHaveTextContent(/^Not made/u);
    await expect.element(button('Close').last()).toHaveFocus();
    drop(button('Compare with its bundle…').element(), 'harbour.variorum');
    expect(onverify).toHaveBeenCalledExactlyOnceWith(
      FILE,
      expect.objectContaining({ name: 'harbour.variorum' }),
    );
    await expectAccessible();
  });

  it('says what does not belong together', async () => {
    const checks = [...CHECKS, notPassed('text', 'x.txt is none of the report’s texts.')];
    const review = { id: 'r', title: 'Harbour fire', hasLog: true };
    const { onshow } = await mount(verified({ verification: verification('report', checks), review }));
    await expect.element(said).toHaveTextContent('This report does not verify: 1 check failed.');
    await expect.element(said).toHaveTextContent('compared with the review “Harbour fire” kept here.');
    await expect.element(button('Compare with its bundle…')).not.toBeInTheDocument();
    await expectAccessible();
    await button('Open the review').click();
    expect(onshow).toHaveBeenCalledExactlyOnceWith('r');
  });

  it('has words and another try for a file that is none of these', async () => {
    const problem = { code: 'file-not-verifiable', fileName: 'cat.png' } as const;
    await mount({ kind: 'problem', file: FILE, problem });
    await expect.element(said).toHaveTextContent('“cat.png” is not a report or bundle that can be verified.');
    await expect.element(button('Choose a file…')).toBeVisible();
    await expectAccessible();
  });
});
