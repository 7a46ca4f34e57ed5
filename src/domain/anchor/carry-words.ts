import type { AnchorState } from './anchor.ts';
import type { CarriedAnchor, CarryReason } from './carry-over.ts';

/** Why a mention asks, in a sentence for an editor. */
export const CARRY_REASONS: Readonly<Record<CarryReason, string>> = {
  altered: 'The sentence was changed at these words.',
  'runner-up': 'More than one sentence fits.',
  repeated: 'The words stand more than once in the sentence.',
  reordered: 'The words now stand between other words.',
  'other-name': 'The sentence now names somebody or something else.',
  rewritten: 'The sentence was largely rewritten.',
  'words-gone': 'The sentence is there, but not these words.',
  'sentence-gone': 'The sentence is gone.',
};

/** How many anchors come to which state. */
export type CarryCounts = Readonly<Record<AnchorState, number>>;

export function countCarried(carried: readonly Pick<CarriedAnchor, 'state'>[]): CarryCounts {
  const counts = { attached: 0, moved: 0, uncertain: 0, orphan: 0 };
  for (const { state } of carried) counts[state] += 1;
  return counts;
}

/** `12 mentions stay attached, 2 moved, 1 to ask about, 1 orphaned`; states that none comes to are left out. */
export function carriedWords({ attached, moved, uncertain, orphan }: CarryCounts): string {
  const parts = [
    { count: attached, words: attached === 1 ? 'stays attached' : 'stay attached' },
    { count: moved, words: 'moved' },
    { count: uncertain, words: 'to ask about' },
    { count: orphan, words: 'orphaned' },
  ].filter(({ count }) => count > 0);
  const [first, ...rest] = parts;
  if (first === undefined) return 'No mention is affected';
  const mentions = first.count === 1 ? 'mention' : 'mentions';
  return [
    `${first.count} ${mentions} ${first.words}`,
    ...rest.map(({ count, words }) => `${count} ${words}`),
  ].join(', ');
}
