import { appendAll } from '../../append-all.ts';

/**
 * Pairs equal keys of two sequences (null is never paired). A key that both have once is paired at once. Repeated
 * ones are paired first where both neighbours agree, then where one does, then in order, so that a refrain keeps to
 * its own stanza.
 */
export function pairIdentical(
  left: readonly (string | null)[],
  right: readonly (string | null)[],
): [number, number][] {
  const leftPlaces = placesOf(left);
  const rightPlaces = placesOf(right);
  const pairs: [number, number][] = [];
  for (const [key, lefts] of leftPlaces) {
    const rights = rightPlaces.get(key);
    if (!rights) continue;
    const [onlyLeft] = lefts;
    const [onlyRight] = rights;
    if (lefts.length === 1 && rights.length === 1 && onlyLeft !== undefined && onlyRight !== undefined) {
      pairs.push([onlyLeft, onlyRight]);
    } else {
      appendAll(pairs, pairRepeated(left, right, lefts, rights));
    }
  }
  return pairs;
}

function placesOf(keys: readonly (string | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    if (key === null) return;
    const list = places.get(key);
    if (list) list.push(index);
    else places.set(key, [index]);
  });
  return places;
}

function pairRepeated(
  left: readonly (string | null)[],
  right: readonly (string | null)[],
  lefts: readonly number[],
  rights: readonly number[],
): [number, number][] {
  const before = (keys: readonly (string | null)[], at: number): string => `< ${keys[at - 1] ?? ''}`;
  const after = (keys: readonly (string | null)[], at: number): string => `> ${keys[at + 1] ?? ''}`;
  const contexts = [
    (keys: readonly (string | null)[], at: number): string => `${before(keys, at)} ${after(keys, at)}`,
    before,
    after,
    (): string => '',
  ];
  const pairs: [number, number][] = [];
  let openLeft = lefts;
  let openRight = rights;
  for (const context of contexts) {
    const waiting = new Map<string, number[]>();
    for (const at of openRight) {
      const key = context(right, at);
      const list = waiting.get(key);
      if (list) list.push(at);
      else waiting.set(key, [at]);
    }
    const used = new Set<number>();
    const next = new Map<string, number>();
    openLeft = openLeft.filter((at) => {
      const key = context(left, at);
      const turn = next.get(key) ?? 0;
      const partner = waiting.get(key)?.[turn];
      if (partner === undefined) return true;
      next.set(key, turn + 1);
      used.add(partner);
      pairs.push([at, partner]);
      return false;
    });
    openRight = openRight.filter((at) => !used.has(at));
  }
  return pairs;
}
