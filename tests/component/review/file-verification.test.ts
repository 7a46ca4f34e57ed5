import { beforeEach, describe, expect, test, vi } from 'vitest';
import { factsComment, reportFacts, sealed } from '../../../src/domain/report/report-facts.ts';
import { addVariants, defaultVariantDetails } from '../../../src/domain/review/changes.ts';
import { sha256Hex } from '../../../src/domain/text/hash.ts';
import type { ReviewRepository } from '../../../src/renderer/db/review-repository.ts';
import { exportBundle } from '../../../src/renderer/review/export-bundle.ts';
import { FileVerification, type VerifyStep } from '../../../src/renderer/review/file-verification.svelte.ts';
import { open, repositoryOn, there, value } from '../db/support.ts';
import { MemoryEvidence } from '../support/memory-evidence.ts';

const TEXTS = ['Forty boats burnt in the harbour.', 'Fourteen boats burnt in the harbour.'];
const HASHES = TEXTS.map((text) => sha256Hex(text));

let repository: ReviewRepository;
let reviewId: string;
let logHead: string;
beforeEach(async () => {
  ({ repository } = await repositoryOn(await open()));
  [reviewId, logHead] = await review(repository, 'Harbour fire');
});

async function review(on: ReviewRepository, title: string): Promise<[id: string, logHead: string]> {
  const id = value(await on.create(title));
  const variants = TEXTS.map((text, index) => ({
    ...{ variantId: `v${index}`, details: defaultVariantDetails(['Wire', 'Lantern'][index] ?? '') },
    revision: {
      ...{ sha256: HASHES[index] ?? '', characters: text.length, words: 6, encoding: 'utf-8' },
      fileName: '',
    },
  }));
  const added = addVariants(there(await on.review(id)), variants);
  const texts = TEXTS.map((text) => ({ text, sha256: sha256Hex(text) }));
  value(await on.append(id, value(added), { texts }));
  return [id, there(there(await on.withLogHead(id)).logHead)];
}

/** A report in Markdown, sealed as the writers seal it. */
function report(head: string | null, hashes = HASHES): string {
  const facts = reportFacts({
    variants: hashes.map((sha256, index) => ({ sha256, siglum: 'AB'.charAt(index) })),
    provenance: { logHead: head, engineVersion: '1', appVersion: '1' },
  });
  return sealed(`${factsComment(facts)}\n# Harbour fire\n`);
}

const fileOf = (content: BlobPart, name = 'report.md'): File => new File([content], name);

async function verify(file: File, bundle: File | null = null): Promise<VerifyStep> {
  const verification = new FileVerification(repository);
  await verification.verify(file, bundle);
  return there(verification.step);
}

const wordsOf = (step: VerifyStep): readonly string[] =>
  step.kind === 'done' ? step.verification.checks.map(({ outcome, words }) => `${outcome}: ${words}`) : [];

describe('verifying a file', { timeout: 60_000 }, () => {
  test('compares a report with the review here that it was made from', async () => {
    const step = await verify(fileOf(report(logHead)));
    expect(step).toMatchObject({ review: { id: reviewId, title: 'Harbour fire', hasLog: true } });
    expect(wordsOf(step)).toEqual([
      'passed: The report is as it was written.',
      'passed: Text A is “Wire” of the review “Harbour fire” here.',
      'passed: Text B is “Lantern” of the review “Harbour fire” here.',
      'passed: Every event of the log is as it was written, and none is missing between two others.',
      'passed: The newest event of the log is the one that the report was made from.',
      'passed: The review had the report’s texts then, in this order.',
    ]);
  });

  test('finds the review among others with the same texts', async () => {
    const [other, otherHead] = await review(repository, 'The same, read by others');
    expect(await verify(fileOf(report(otherHead)))).toMatchObject({ review: { id: other, hasLog: true } });
    expect(await verify(fileOf(report(logHead)))).toMatchObject({ review: { id: reviewId, hasLog: true } });
  });

  test('finds a byte that was changed', async () => {
    const step = await verify(fileOf(report(logHead).replace('fire', 'dire')));
    expect(step).toMatchObject({ kind: 'done', verification: { outcome: 'failed' } });
    expect(wordsOf(step)[0]).toMatch(/^failed: The report is not as it was written/u);
  });

  test('says where only the texts are known here, and where nothing is', async () => {
    const alike = await verify(fileOf(report('0'.repeat(64))));
    expect(alike).toMatchObject({
      review: { id: reviewId, hasLog: false },
      verification: { outcome: 'passed' },
    });
    expect(wordsOf(alike).at(-1)).toMatch(/^not-made: Whether the report belongs to the review’s log/u);
    const strange = await verify(fileOf(report('0'.repeat(64), [sha256Hex('Another story.')])));
    expect(strange).toMatchObject({ review: null, verification: { outcome: 'passed' } });
  });

  test('compares a report with the bundle that is given, and verifies a bundle by itself', async () => {
    const evidence = new MemoryEvidence();
    const { content } = value(await exportBundle(reviewId, { repository, evidence }));
    const bundle = fileOf(content, 'harbour.variorum');
    const both = await verify(fileOf(report(logHead)), bundle);
    expect(both).toMatchObject({ bundle, review: null, verification: { kind: 'report', outcome: 'passed' } });
    expect(wordsOf(both)).toContain('passed: Text A is in the bundle.');
    expect(await verify(bundle)).toMatchObject({ verification: { kind: 'bundle', outcome: 'passed' } });
    const bytes = new Uint8Array(await content.arrayBuffer());
    bytes[300] = (bytes[300] ?? 0) ^ 1;
    expect(await verify(fileOf(bytes, 'b.variorum'))).toMatchObject({ verification: { outcome: 'failed' } });
  });

  test.each([
    [fileOf('PNG', 'cat.png'), null, 'file-not-verifiable', 'cat.png'],
    [fileOf('', 'empty.html'), null, 'bundle-empty', 'empty.html'],
    [fileOf('PK\u0003\u0004 and no more', 'x.zip'), null, 'bundle-unknown', 'x.zip'],
    [fileOf('{"facts":{"schema":"variorum.report-facts/99"}}', 'r.json'), null, 'file-newer', 'r.json'],
    [fileOf(report(null)), fileOf('Nothing', 'no.variorum'), 'bundle-unknown', 'no.variorum'],
  ])('has a code for %o with %o', async (file, bundle, code, fileName) => {
    expect(await verify(file, bundle)).toMatchObject({ kind: 'problem', problem: { code, fileName } });
  });

  test('that is stopped shows nothing of it, and asks again', async () => {
    const verification = new FileVerification(repository);
    const running = verification.verify(fileOf(report(logHead)));
    await vi.waitFor(() => expect(verification.step?.kind).toBe('work'));
    verification.cancel();
    await running;
    expect(verification.step).toEqual({ kind: 'choose' });
    const again = verification.verify(fileOf(report(logHead)));
    verification.close();
    await again;
    expect(verification.step).toBeNull();
  });
});
