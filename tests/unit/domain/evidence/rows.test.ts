import { describe, expect, it } from 'vitest';
import { citationWords, evidenceName } from '../../../../src/domain/evidence/citation.ts';
import { isPassageOf, passageOf } from '../../../../src/domain/evidence/passage.ts';
import {
  evidenceRows,
  filteredRows,
  knownOrigins,
  NO_EVIDENCE_FILTER,
} from '../../../../src/domain/evidence/rows.ts';
import { BLANK_CLAIM } from '../../../../src/domain/review/events.ts';
import type { ClaimState } from '../../../../src/domain/review/state.ts';
import { evidenceOf, fileOf } from '../../../support/evidence.ts';

function claimOn(...evidenceIds: readonly string[]): ClaimState {
  const evidence = evidenceIds.map((evidenceId) => ({
    ...{ evidenceId, stance: 'supports' as const, note: '', passage: null, reviewer: 'Ida', at: 1 },
  }));
  return { ...BLANK_CLAIM, id: 'c', mentions: [], verdicts: [], createdBy: 'Ida', evidence };
}

describe('a citation', () => {
  it('has what is given, in the order of a footnote', () => {
    const evidence = evidenceOf('a', {
      title: 'Tide tables',
      author: 'V. Holm',
      publisher: 'Harbour board',
      published: '3 May 2025',
      url: 'https://harbour.example/tides',
      retrieved: '4 May 2025',
      archivedAt: 'https://archive.example/9',
    });
    expect(citationWords(evidence)).toBe(
      'V. Holm, “Tide tables”, Harbour board, 3 May 2025, https://harbour.example/tides (retrieved 4 May 2025; archived at https://archive.example/9).',
    );
    expect(citationWords(evidenceOf('b'))).toBe('“Title b”.');
  });

  it('is called by what comes closest to a title, and never twice by the same', () => {
    expect(evidenceName(evidenceOf('a', { title: ' ', content: fileOf('1') }))).toBe('minutes.pdf');
    const published = evidenceOf('a', { title: '', publisher: 'Harbour board' });
    expect(citationWords(published)).toBe('“Harbour board”.');
    expect(citationWords(evidenceOf('a', { title: '', url: 'https://x.example' }))).toBe(
      '“https://x.example”.',
    );
    const call = { type: 'call', sha256: '1', characters: 3 } as const;
    expect(evidenceName(evidenceOf('a', { title: '', content: call }))).toBe('Note of a call');
    expect(evidenceName(evidenceOf('a', { title: '' }))).toBe('Untitled evidence');
  });
});

describe('the list of evidence', () => {
  const evidence = [
    evidenceOf('a', { origin: 'Nordwire', class: 'agency', note: 'Rang Zoë about it' }),
    evidenceOf('b', { origin: 'nordwire', content: fileOf('11', 'image/png', 'quay.png') }),
    evidenceOf('c', { class: 'data' }),
  ];
  const rows = evidenceRows(evidence, [claimOn('b'), claimOn(), claimOn('a', 'b')]);
  const found = (filter: Partial<typeof NO_EVIDENCE_FILTER>): string[] =>
    filteredRows(rows, { ...NO_EVIDENCE_FILTER, ...filter }).map(({ id }) => id);

  it('knows the claims and the companions of each', () => {
    expect(rows.map(({ claims }) => claims)).toEqual([[2], [0, 2], []]);
    expect(rows.map(({ sameOrigin }) => sameOrigin)).toEqual([['Title b'], ['Title a'], []]);
  });

  it('is searched by all words, in whatever is known', () => {
    expect(found({})).toEqual(['a', 'b', 'c']);
    expect(found({ words: '  nordwire ' })).toEqual(['a', 'b']);
    expect(found({ words: 'ZOE\u0308 rang' })).toEqual(['a']);
    expect(found({ words: 'quay.png' })).toEqual(['b']);
    expect(found({ words: 'agency' })).toEqual(['a']);
    expect(found({ words: 'nordwire data' })).toEqual([]);
  });

  it('is filtered by class and by use', () => {
    expect(found({ class: 'data' })).toEqual(['c']);
    expect(found({ unlinked: true })).toEqual(['c']);
    expect(found({ unlinked: true, class: 'agency' })).toEqual([]);
  });

  it('offers each origin once', () => {
    expect(knownOrigins([...evidence, evidenceOf('d', { origin: ' Nordwire ' })])).toEqual([
      'Nordwire',
      'nordwire',
    ]);
  });
});

describe('a passage', () => {
  const text = 'The pier, said Zoe\u0308, was shut at noon. 👩‍🚒 came.';

  it('has whole characters, no white space at its ends, and its surroundings', () => {
    const passage = passageOf(text, { start: 9, end: 18 }, 3);
    expect(passage).toMatchObject({ quote: 'said Zoe\u0308', page: 3, prefix: 'The pier, ' });
    expect(passage && isPassageOf(text, passage)).toBe(true);
    expect(passage && isPassageOf(`x${text}`, passage)).toBe(false);
    expect(passageOf(text, { start: 9, end: 10 }, null)).toBeNull();
  });
});
