import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../../src/domain/report/model.ts';
import { buildReport } from '../../../src/domain/report/model.ts';
import { provenanceLines } from '../../../src/domain/report/provenance-words.ts';
import { BLANK_EVIDENCE } from '../../../src/domain/review/evidence.ts';
import { DEFAULT_POLICY } from '../../../src/domain/review/policy.ts';
import type { EvidenceState } from '../../../src/domain/review/state.ts';
import { fullInput, fullReview } from '../domain/report/full-review.ts';
import { everyFormat } from './every-format.ts';

const { claims = [], evidence = [] } = fullReview();
const SECRETS = Object.fromEntries(
  Object.keys(BLANK_EVIDENCE)
    .filter((key) => key !== 'class' && key !== 'record')
    .map((key) => [key, key === 'url' ? 'https://secret.example/url' : `secret-${key}`]),
) as Partial<EvidenceState>;

/** A review whose first evidence, a file that claims cite and quote, is on such a condition. */
function shieldedInput(record: EvidenceState['record'], rest: Partial<ReportInput> = {}): ReportInput {
  const [first, ...others] = evidence;
  if (first?.content.type !== 'file') throw new Error('fixture');
  const secret = { ...first, ...SECRETS, record, content: { ...first.content, fileName: 'secret-file.pdf' } };
  const quoting = claims.map((claim) => ({
    ...claim,
    evidence: claim.evidence.map((link) => ({
      ...link,
      note: 'secret-link-note',
      passage: link.passage && { ...link.passage, quote: 'secret-quote' },
    })),
  }));
  return fullInput({ evidence: [secret, ...others], claims: quoting }, rest);
}

/** The words of a report in every format, packed ones unpacked. */
async function wordsOf(input: ReportInput): Promise<ReadonlyMap<string, string>> {
  const decoder = new TextDecoder();
  return new Map(
    [...(await everyFormat(input))].map(([name, bytes]) => {
      const parts = /zip$|docx$/u.test(name) ? Object.values(unzipSync(bytes)) : [bytes];
      return [name, parts.map((part) => decoder.decode(part)).join('\n')];
    }),
  );
}

describe('a source that is not to be named', () => {
  it.each(['off-record', 'background'] as const)('is named in no format while it is %s', async (record) => {
    const input = shieldedInput(record);
    // The other piece's link says what it says: only this one's is kept.
    const quiet = {
      ...input,
      review: {
        ...input.review,
        claims: input.review.claims.map((claim) => ({
          ...claim,
          evidence: claim.evidence.filter(({ evidenceId }) => evidenceId === 'e1'),
        })),
      },
    };
    for (const [name, words] of await wordsOf(quiet)) expect(words, name).not.toMatch(/secret/u);
    expect(provenanceLines(buildReport(quiet))).toContain(
      '1 source off the record or on background, not named here.',
    );
  });

  it('is there with its number, its class and what claims draw from it', () => {
    const model = buildReport(shieldedInput('off-record'));
    expect(model.evidence.items[0]).toMatchObject({
      ...{ number: 1, name: 'Source not named (off the record)', class: 'Official record' },
      claims: [1],
    });
    expect(model.claims[0]?.evidence[0]).toMatchObject({ evidence: 1, stance: 'refutes', quote: '' });
    expect(model.evidence.origins).toEqual(buildReport(shieldedInput('on-record')).evidence.origins);
  });

  it('is named where somebody says so, and the report then keeps nothing back', async () => {
    const input = shieldedInput('off-record', { namesSources: true });
    const words = await wordsOf(input);
    for (const name of ['html', 'md', 'json', 'docx'])
      expect([...words].find(([file]) => file.endsWith(name))?.[1], name).toContain('secret-quote');
    expect(buildReport(input).provenance.heldBack).toEqual({ verdicts: 0, sources: 0 });
  });

  it('is named where it spoke on the record', async () => {
    const html = [...(await wordsOf(shieldedInput('on-record')))].find(([name]) =>
      name.endsWith('html'),
    )?.[1];
    expect(html).toContain('secret-title');
  });
});

describe('a blind second check', () => {
  const blind = (reviewer: string): ReportInput =>
    fullInput({ policy: { ...DEFAULT_POLICY, blind: true } }, { reviewer });

  it('keeps what others said from whoever has not judged yet, in every format', async () => {
    const model = buildReport(blind('Cem'));
    expect(model.claims.flatMap(({ verdicts }) => verdicts)).toEqual([]);
    expect(model.claims.flatMap(({ mentions }) => mentions.flatMap(({ fidelity }) => fidelity))).toEqual([]);
    for (const [name, words] of await wordsOf(blind('Cem')))
      expect(words, name).not.toMatch(/The council counts 340|Two hundred pupils|Figures changed places/u);
    expect(provenanceLines(model).join(' ')).toMatch(
      /\d+ verdicts of others not told here: the second check is blind, and Cem has not judged the same yet\./u,
    );
  });

  it('keeps nothing of a claim that one has judged oneself, and says what it keeps of the others', () => {
    const model = buildReport(blind('Ben'));
    const said = model.claims.map(({ verdicts }) => verdicts.map(({ reviewer }) => reviewer).join());
    expect(said).toEqual(['Ada,Ben', '', '', '', 'Ada,Ben', '']);
    // Two verdicts and two on wordings.
    expect(model.provenance.heldBack.verdicts).toBe(4);
  });

  it('keeps nothing back where it is not blind', () => {
    expect(buildReport(fullInput({}, { reviewer: 'Cem' })).provenance.heldBack.verdicts).toBe(0);
  });
});
