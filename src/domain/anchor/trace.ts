import { overlap } from '../compare/spans.ts';
import type { PassageContext } from '../compare/views/passage-context.ts';
import { passageContext } from '../compare/views/passage-context.ts';
import type { Anchor } from './anchor.ts';
import type { AnchorCandidate, CarriedAnchor, Revisions } from './carry-over.ts';
import { carryOver } from './carry-over.ts';
import { relinkCandidates } from './relink.ts';

/** A place that a person may choose for an anchor. */
export interface TracedCandidate extends AnchorCandidate {
  /** `alignment`: opposite the old words; `search`: found by its words anywhere in the text, so less to be trusted. */
  readonly from: 'alignment' | 'search';
  readonly context: PassageContext;
}

/** What a person needs to see to say where an anchor belongs in a new revision. */
export interface TracedAnchor {
  readonly carried: CarriedAnchor;
  /** The old words as a reader of the old revision met them. */
  readonly old: PassageContext;
  /** Those of the alignment first, best first; nine at most, so that each has a key. */
  readonly candidates: readonly TracedCandidate[];
}

const MOST_CANDIDATES = 9;

/**
 * Carries anchors that wait for a person over once more and gathers for each what there is to choose from; in the same
 * order. Nothing of it is kept in the log: it follows from the two texts.
 */
export function traceAnchors(revisions: Revisions, anchors: readonly Anchor[]): TracedAnchor[] {
  const { oldText, newText, comparison } = revisions;
  const [before, after] = comparison.variants;
  const searched = relinkCandidates(revisions, anchors);
  return carryOver(revisions, anchors).map((carried, index) => {
    const anchor = anchors[index] ?? carried.anchor;
    const placed = carried.candidates.length > 0 || carried.state === 'orphan';
    const aligned = placed
      ? carried.candidates
      : [{ anchor: carried.anchor, confidence: carried.confidence }];
    const candidates: TracedCandidate[] = [];
    const offer = (offered: readonly AnchorCandidate[], from: TracedCandidate['from']): void => {
      for (const candidate of offered) {
        // Two passages that share words are one place with two edges.
        if (candidates.some((known) => overlap(known.anchor, candidate.anchor))) continue;
        const context = passageContext({ sentences: after?.sentences ?? [] }, newText, candidate.anchor);
        candidates.push({ ...candidate, from, context });
      }
    };
    offer(aligned, 'alignment');
    offer(searched[index] ?? [], 'search');
    return {
      carried,
      old: passageContext({ sentences: before?.sentences ?? [] }, oldText, anchor),
      candidates: candidates.slice(0, MOST_CANDIDATES),
    };
  });
}
