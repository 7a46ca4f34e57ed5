import { describe, expect, it } from 'vitest';
import { bundleEvidence } from '../../../../src/domain/bundle/bundle-evidence.ts';
import type { EventDraft } from '../../../../src/domain/review/events.ts';
import { BLANK_EVIDENCE } from '../../../../src/domain/review/evidence.ts';
import type { EvidenceContent, EvidenceDetails } from '../../../../src/domain/review/evidence.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { AGENCY, bytesOf, harbourLog, readBytes, REWRITE, value, written } from './bundles.ts';

const CALL = 'The harbour master would not be named.';

function added(
  evidenceId: string,
  content: EvidenceContent,
  details: Partial<EvidenceDetails> = {},
): EventDraft {
  return {
    type: 'evidence.added',
    payload: { evidenceId, content, details: { ...BLANK_EVIDENCE, ...details } },
  };
}

const call: EvidenceContent = { type: 'call', sha256: sha256Hex(CALL), characters: CALL.length };

describe('the evidence that a bundle can have', () => {
  it('is every content once, under its name, with whether its source is shielded', () => {
    const log = harbourLog();
    const [minutes] = bundleEvidence(log.events);
    expect(minutes).toMatchObject({ name: 'Minutes', kind: 'file', record: 'not-stated', isRemoved: false });
    const agency = { type: 'text' as const, sha256: sha256Hex(AGENCY), characters: AGENCY.length };
    log.do({
      label: 'Add',
      drafts: [
        added('e2', call, { title: 'Call' }),
        added('e3', { type: 'citation' }, { title: 'A book' }),
        added('e4', agency, { title: 'The variant’s own words' }),
        added('e5', call, { title: 'The same call', record: 'on-record' }),
        { type: 'evidence.changed', payload: { evidenceId: 'e2', changes: { record: 'off-record' } } },
        { type: 'evidence.removed', payload: { evidenceId: 'e1' } },
        { type: 'evidence.removed', payload: { evidenceId: 'e5' } },
      ],
    });
    expect(bundleEvidence(log.events)).toEqual([
      { ...minutes, isRemoved: true },
      {
        ...{ sha256: sha256Hex(CALL), name: 'Call', kind: 'call', size: CALL.length },
        ...{ record: 'off-record', isRemoved: false },
      },
    ]);
  });
});

it('never has a variant’s own text to leave out, also where a file has the same bytes', () => {
  const log = harbourLog();
  const before = bundleEvidence(log.events);
  const content = {
    ...{ type: 'file' as const, sha256: sha256Hex(AGENCY), bytes: AGENCY.length },
    ...{ mediaType: 'text/plain', fileName: 'agency.txt' },
  };
  log.do({ label: 'Add', drafts: [added('e9', content, { record: 'off-record' })] });
  expect(bundleEvidence(log.events)).toEqual(before);
});

it('leaves written words out of a bundle, and says that they were left out', async () => {
  const log = harbourLog();
  log.do({ label: 'Add', drafts: [added('e2', call)] });
  const hash = sha256Hex(CALL);
  const texts = new Map([AGENCY, REWRITE].map((text) => [sha256Hex(text), text]));
  const bundle = value(
    await written(log.events, { text: (sha256) => (sha256 === hash ? null : texts.get(sha256)) }),
  );
  expect(bundle.manifest.missing).toEqual([{ path: `texts/${hash}.txt`, why: 'left-out' }]);
  expect(value(await readBytes(await bytesOf(bundle))).manifest).toEqual(bundle.manifest);
});
