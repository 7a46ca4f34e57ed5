import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOrigins, originGroups, originWords } from '../../../../src/domain/evidence/origins.ts';
import { stanceCounts, stanceWords } from '../../../../src/domain/evidence/stances.ts';
import type { EvidenceState } from '../../../../src/domain/review/state.ts';
import { evidenceOf, fileOf } from '../../../support/evidence.ts';

const ids = (evidence: readonly EvidenceState[]): string[][] =>
  originGroups(evidence).map((group) => group.map(({ id }) => id));

describe('origins', () => {
  it('are one for three copies of one wire, however its name is typed', () => {
    const copies = [' Nordwire', 'NORDWIRE', 'nordwire  '].map((origin, index) =>
      evidenceOf(`${index}`, { origin, publisher: `Paper ${index}` }),
    );
    expect(countOrigins(copies)).toEqual({ sources: 3, origins: 1, unstated: 0 });
    expect(originWords(countOrigins(copies))).toBe('3 sources, 1 origin');
  });

  it('are one for the same bytes, and for the same archived copy', () => {
    const evidence = [
      evidenceOf('a', { content: fileOf('11') }),
      evidenceOf('b', { content: fileOf('22') }),
      evidenceOf('c', { content: fileOf('11', 'text/plain', 'copy.txt') }),
      evidenceOf('d', { archivedAt: 'https://www.archive.example/77/' }),
      evidenceOf('e', { archivedAt: 'http://archive.example/77#top' }),
      evidenceOf('f', { archivedAt: 'https://archive.example/78' }),
    ];
    expect(ids(evidence)).toEqual([['a', 'c'], ['b'], ['d', 'e'], ['f']]);
  });

  it('join where one is the same as two others in different ways', () => {
    const evidence = [
      evidenceOf('a', { origin: 'Nordwire' }),
      evidenceOf('b', { content: fileOf('11') }),
      evidenceOf('c', { origin: 'Nordwire', content: fileOf('11') }),
    ];
    expect(ids(evidence)).toEqual([['a', 'b', 'c']]);
    expect(countOrigins(evidence)).toEqual({ sources: 3, origins: 1, unstated: 0 });
  });

  it('are counted one each where nobody has said, and that is said', () => {
    const silent = [evidenceOf('a'), evidenceOf('b')];
    expect(originWords(countOrigins(silent))).toBe('2 sources, 2 origins, not stated');
    const mixed = [...silent, evidenceOf('c', { origin: 'Harbour board' })];
    expect(originWords(countOrigins(mixed))).toBe('3 sources, 3 origins, 2 not stated');
    expect(originWords(countOrigins([]))).toBe('No source');
  });

  it('are the same whatever the order, never more than the sources, and every source has one', () => {
    const some = fc.array(
      fc.record({
        origin: fc.constantFrom('', '', 'A', 'a ', 'B'),
        archivedAt: fc.constantFrom('', '', 'x.example/1', 'https://x.example/1/'),
        sha: fc.constantFrom('1', '2', '3', '4'),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (list) => {
        const evidence = list.map(({ origin, archivedAt, sha }, index) =>
          evidenceOf(`${index}`, { origin, archivedAt, content: fileOf(sha) }),
        );
        const count = countOrigins(evidence);
        expect(countOrigins(evidence.toReversed())).toEqual(count);
        expect(count.origins).toBeLessThanOrEqual(count.sources);
        expect(ids(evidence).flat().toSorted()).toEqual(evidence.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('stances', () => {
  const said = { reviewer: 'Ida', at: 1, note: '', passage: null };
  const evidence = [
    evidenceOf('a', { origin: 'Nordwire' }),
    evidenceOf('b', { origin: 'Nordwire' }),
    evidenceOf('c'),
  ];

  it('are counted by origin, strongest words first', () => {
    const counts = stanceCounts(
      [
        { ...said, evidenceId: 'c', stance: 'refutes' },
        { ...said, evidenceId: 'a', stance: 'supports' },
        { ...said, evidenceId: 'b', stance: 'supports' },
        { ...said, evidenceId: 'gone', stance: 'context' },
      ],
      evidence,
    );
    expect(counts).toEqual([
      { stance: 'supports', sources: 2, origins: 1, unstated: 0 },
      { stance: 'refutes', sources: 1, origins: 1, unstated: 1 },
    ]);
    expect(stanceWords(counts)).toBe('Supports: 2 sources, 1 origin. Refutes: 1 source.');
    expect(stanceWords([])).toBe('No evidence.');
  });
});
