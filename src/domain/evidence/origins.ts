import { DisjointSets } from '../compare/disjoint-sets.ts';
import type { EvidenceState } from '../review/state.ts';
import { fold } from '../text/fold.ts';

/** How many sources there are, and how many of them say something that the others do not only repeat. */
export interface OriginCount {
  readonly sources: number;
  readonly origins: number;
  /** Sources of which nobody has said where they come from; each counts as an origin of its own until somebody does. */
  readonly unstated: number;
}

/**
 * The evidence in groups that come from one origin: the same origin in words, the same bytes or the same pasted text, or
 * the same archived copy. Each joins a group, so that A and C are one origin when both are one with B.
 *
 * @returns groups and members in the order given
 */
export function originGroups(evidence: readonly EvidenceState[]): readonly (readonly EvidenceState[])[] {
  if (evidence.length === 1) return [evidence];
  const sets = new DisjointSets(evidence.length);
  const known = new Map<string, number>();
  evidence.forEach((one, index) => {
    for (const mark of originMarks(one)) {
      const first = known.get(mark);
      if (first === undefined) known.set(mark, index);
      else sets.join(first, index);
    }
  });
  return sets.sets().map((members) => members.flatMap((index) => evidence[index] ?? []));
}

/** Counts sources and their origins; three copies of one wire are three sources of one origin. */
export function countOrigins(evidence: readonly EvidenceState[]): OriginCount {
  const groups = originGroups(evidence);
  const unstated = groups.filter((group) => group.every(({ origin }) => origin.trim() === ''));
  return { sources: evidence.length, origins: groups.length, unstated: unstated.length };
}

/** The count as a person says it: `3 sources, 1 origin`. What is not stated is said, since it may turn out to be the same. */
export function originWords({ sources, origins, unstated }: OriginCount): string {
  if (sources === 0) return 'No source';
  const counted = `${plural(sources, 'source')}, ${plural(origins, 'origin')}`;
  if (unstated === 0) return counted;
  return `${counted}${unstated === origins ? ', not stated' : `, ${unstated} not stated`}`;
}

/** An origin's name without what makes no difference; '' where none is given. */
function originKey(origin: string): string {
  return origin.trim().split(/\s+/u).map(fold).join(' ');
}

/** What two pieces of evidence of one origin share. */
function originMarks({ origin, archivedAt, content }: EvidenceState): readonly string[] {
  const name = originKey(origin);
  const address = addressKey(archivedAt);
  return [
    ...(name === '' ? [] : [`origin ${name}`]),
    ...(address === '' ? [] : [`archive ${address}`]),
    ...(content.type === 'citation' ? [] : [`bytes ${content.sha256}`]),
  ];
}

/** An address without what leads to the same copy: scheme, `www.`, a final slash, the place within the page. */
function addressKey(address: string): string {
  return address
    .trim()
    .replace(/#.*$/su, '')
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/\/+$/u, '');
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
