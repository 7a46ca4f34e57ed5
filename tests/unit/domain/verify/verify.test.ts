import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../../src/domain/bundle/byte-source.ts';
import { changeVariant, renameReview } from '../../../../src/domain/review/changes.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import type { Verification } from '../../../../src/domain/verify/checks.ts';
import { verifyBundle } from '../../../../src/domain/verify/verify-bundle.ts';
import { readTextReport } from '../../../../src/domain/verify/read-report.ts';
import { verifyReport as verifyRead } from '../../../../src/domain/verify/verify-report.ts';
import type { VerifyReportOptions } from '../../../../src/domain/verify/verify-report.ts';
import type { LogBuilder } from '../review/log-builder.ts';
import { reportOf } from './report-of.ts';
import {
  AGENCY,
  bytesOf,
  harbourBundle,
  harbourLog,
  problem,
  REWRITE,
  value,
  written,
} from '../bundle/bundles.ts';

async function bundleOf(log: LogBuilder): Promise<Uint8Array> {
  return await bytesOf(value(await written(log.events)));
}

/** Each check as `name outcome`. */
function outcomes({ checks }: Verification): readonly string[] {
  return checks.map(({ name, outcome }) => `${name} ${outcome}`);
}

function wordsOf({ checks }: Verification): string {
  return checks.map(({ words }) => words).join('\n');
}

async function verifyReport(report: string, options?: VerifyReportOptions) {
  return await verifyRead(value(readTextReport(report)), options);
}

const WHOLE = ['files passed', 'log passed', 'contents passed', 'missing passed'];

describe('verifying a bundle', () => {
  it('passes a whole one, and says which of its texts are given', async () => {
    const given = [
      { name: 'one.txt', text: `\ufeff${AGENCY.replaceAll('\n', '\r\n')}` },
      { name: 'other.txt', text: 'Nothing burnt.' },
    ];
    const whole = value(await verifyBundle(bytesSource(await harbourBundle())));
    expect(whole).toMatchObject({ kind: 'bundle', outcome: 'passed' });
    expect(outcomes(whole)).toEqual(WHOLE);
    expect(wordsOf(whole)).toContain('2 texts and 1 evidence file');

    const withTexts = value(await verifyBundle(bytesSource(await harbourBundle()), { texts: given }));
    expect(outcomes(withTexts)).toEqual([...WHOLE, 'text passed', 'text failed']);
    expect(withTexts.outcome).toBe('failed');
    expect(wordsOf(withTexts)).toContain('one.txt is the text of “Variant 0”.');
    expect(wordsOf(withTexts)).toContain('other.txt is none of the review’s texts.');
  });

  it('tells an earlier text from the present one', async () => {
    const log = harbourLog();
    const [variant] = log.state().variants;
    if (variant === undefined) throw new Error('no variant');
    const revised = { ...variant.revision, sha256: sha256Hex(REWRITE) };
    log.do({
      label: 'Revise',
      drafts: [
        {
          type: 'variant.revised',
          payload: { variantId: variant.id, revisions: [variant.revision, revised] },
        },
      ],
    });
    const texts = [{ name: 'first.txt', text: AGENCY }];
    const verified = value(await verifyBundle(bytesSource(await bundleOf(log)), { texts }));
    expect(wordsOf(verified)).toContain('first.txt is an earlier text of “Variant 0”.');
  });

  it('says what failed, what came before it, and what could not be checked after it', async () => {
    const bytes = await harbourBundle();
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
    const texts = [{ name: 'one.txt', text: AGENCY }];
    const damaged = value(await verifyBundle(bytesSource(bytes), { texts }));
    expect(damaged.outcome).toBe('failed');
    expect(outcomes(damaged)).toEqual(['files failed', 'log not-made', 'contents not-made', 'text not-made']);
    expect(wordsOf(damaged)).toContain('The bundle is damaged');
  });

  it('says what is not in it without failing it', async () => {
    const bundle = value(
      await written(harbourLog().events, { evidence: () => 'left-out', text: () => undefined }),
    );
    const verified = value(await verifyBundle(bytesSource(await bytesOf(bundle))));
    expect(verified.outcome).toBe('passed');
    expect(verified.checks.at(-1)).toEqual({
      ...{ name: 'missing', outcome: 'not-made' },
      words: 'The bundle does not have 2 texts and 1 evidence file that the log names.',
    });
  });

  it('can be stopped, and refuses what is no bundle', async () => {
    const bytes = await harbourBundle();
    expect(problem(await verifyBundle(bytesSource(bytes), { goOn: () => false })).code).toBe(
      'bundle-cancelled',
    );
    const other = await verifyBundle(bytesSource(new TextEncoder().encode(AGENCY)));
    expect(problem(other).code).toBe('bundle-unknown');
  });
});

describe('verifying a report', () => {
  it('passes what belongs together', async () => {
    const log = harbourLog();
    const verified = value(
      await verifyReport(reportOf(log), {
        bundle: bytesSource(await bundleOf(log)),
        texts: [{ name: 'agency.txt', text: AGENCY }],
      }),
    );
    expect(verified).toMatchObject({ kind: 'report', outcome: 'passed' });
    expect(outcomes(verified)).toEqual([
      ...['seal passed', 'text passed', 'text passed', ...WHOLE, 'log-head passed', 'log-state passed'],
    ]);
    expect(wordsOf(verified)).toContain('Text A is agency.txt.');
    expect(wordsOf(verified)).toContain('Text B is in the bundle.');
  });

  it('says what it could not check', async () => {
    const alone = value(await verifyReport(reportOf(harbourLog())));
    expect(outcomes(alone)).toEqual(['seal passed', 'text not-made', 'text not-made', 'log-head not-made']);
    expect(wordsOf(alone)).toContain(`Text A (SHA-256 ${sha256Hex(AGENCY).slice(0, 12)}…) was not given.`);
    const without = value(await verifyReport(reportOf(harbourLog(), null)));
    expect(wordsOf(without)).toContain('The report names no log');
  });

  it('notices an edit of the report', async () => {
    const edited = reportOf(harbourLog()).replace('Fourteen', 'Fifteen');
    const verified = value(await verifyReport(edited));
    expect(verified.outcome).toBe('failed');
    expect(outcomes(verified)[0]).toBe('seal failed');
  });

  it('notices a text that is not the report’s', async () => {
    const texts = [{ name: 'late.txt', text: `${AGENCY} Rain fell.` }];
    const verified = value(await verifyReport(reportOf(harbourLog()), { texts }));
    expect(verified.outcome).toBe('failed');
    expect(wordsOf(verified)).toContain('late.txt is none of the report’s texts.');
  });

  it('knows a report that is older than the log', async () => {
    const log = harbourLog();
    const report = reportOf(log);
    log.do(renameReview(log.state(), 'Harbour fire, updated'));
    const verified = value(await verifyReport(report, { bundle: bytesSource(await bundleOf(log)) }));
    expect(verified.outcome).toBe('passed');
    expect(wordsOf(verified)).toContain('1 event of it came afterwards');
  });

  it('notices a report of another log, and of other texts than the log had then', async () => {
    const log = harbourLog();
    const before = harbourLog();
    const [variant] = log.state().variants;
    log.do(variant ? changeVariant(variant, { outlet: 'Ferrant' }) : null);
    const bundle = (): ReturnType<typeof bytesSource> => bytesSource(bytes);
    let bytes = await bundleOf(before);
    const other = value(await verifyReport(reportOf(log), { bundle: bundle() }));
    expect(outcomes(other).at(-1)).toBe('log-head failed');

    bytes = await bundleOf(log);
    const early = value(await verifyReport(reportOf(log, log.events[0]?.hash), { bundle: bundle() }));
    expect(outcomes(early).slice(-2)).toEqual(['log-head passed', 'log-state failed']);
  });

  it('does not rely on a damaged bundle', async () => {
    const bytes = await harbourBundle();
    bytes[60] = (bytes[60] ?? 0) ^ 1;
    const verified = value(await verifyReport(reportOf(harbourLog()), { bundle: bytesSource(bytes) }));
    expect(verified.outcome).toBe('failed');
    expect(verified.checks.at(-1)).toMatchObject({ name: 'log-head', outcome: 'not-made' });
  });

  it('refuses what says nothing that could be verified', async () => {
    expect(problem(readTextReport('<p>A report</p>'))).toBe('none');
    const noBundle = bytesSource(new Uint8Array(50));
    expect(problem(await verifyReport(reportOf(harbourLog()), { bundle: noBundle }))).toMatchObject({
      code: 'bundle-unknown',
    });
  });
});
