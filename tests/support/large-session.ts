import { writeBundle } from '../../src/domain/bundle/write-bundle.ts';
import type { ByteSource } from '../../src/domain/bundle/byte-source.ts';
import { claimFromSelection } from '../../src/domain/claims/claim-from-selection.ts';
import type { ComparedTexts } from '../../src/domain/claims/compared-texts.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import type { Span } from '../../src/domain/compare/comparison.ts';
import type { Change } from '../../src/domain/review/change.ts';
import { stampEvents } from '../../src/domain/review/chain.ts';
import { addVariants, defaultVariantDetails, newReview } from '../../src/domain/review/changes.ts';
import { blankReview } from '../../src/domain/review/blank-review.ts';
import { annotateClaim } from '../../src/domain/review/claim-changes.ts';
import { addEvidence } from '../../src/domain/review/evidence-changes.ts';
import type { EventDraft, MentionRecord, ReviewEvent } from '../../src/domain/review/events.ts';
import { DESK_SCALE } from '../../src/domain/review/scales.ts';
import { STANCES } from '../../src/domain/review/vocabulary.ts';
import { siglum } from '../../src/domain/siglum.ts';
import { sha256Hex } from '../../src/domain/text/hash.ts';
import { countWords } from '../../src/domain/text/tokens.ts';

/** As long as a ULID: addresses take no others. */
const ID_LENGTH = 26;
const STARTED_AT = 1_741_700_000_000;
/** Somebody who checks, some seconds apart. */
const BETWEEN_CHANGES_MS = 7_000;
const REVIEWERS = ['Ada Rohn', 'Ben Quast', 'Cleo Feld'] as const;
/** Words of a claim: a part of a sentence, as somebody selects it. */
const LEAST_WORDS = 5;
const MORE_WORDS = 6;
/** One piece of evidence for so many claims; one claim in so many is judged, linked to evidence, signed off as it stands. */
const CLAIMS_FOR_EVIDENCE = 20;
const JUDGED = 4;
const LINKED = 5;
const CONFIRMED = 3;
const PRESSING = 11;

/**
 * The bundle of a review in the middle of its work: claims about parts of the sentences of every variant, with the
 * mentions that the alignment proposes for them, evidence, links and verdicts of three reviewers.
 *
 * @param texts one variant each, normalised
 * @param claims how many there are; with few sentences they overlap
 */
export async function sessionBundle(
  texts: readonly string[],
  claims: number,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const written = await writeBundle<ByteSource & Uint8Array<ArrayBuffer>>({
    events: sessionEvents(texts, claims),
    appVersion: '0.0.0',
    text: (sha256) => texts.find((text) => sha256Hex(text) === sha256),
    evidence: () => 'not-here',
  });
  if (!written.ok) throw new Error(`No bundle could be made: ${written.problem.code}`);
  return written.value.parts;
}

function sessionEvents(texts: readonly string[], claims: number): readonly ReviewEvent[] {
  let ids = 0;
  const newId = (): string => String((ids += 1)).padStart(ID_LENGTH, '0');
  const reviewId = newId();
  const events: ReviewEvent[] = [];
  const append = (change: Change | null, actor: string): void => {
    if (change === null) return;
    const last = events.at(-1);
    events.push(
      ...stampEvents(change.drafts, {
        ...{ reviewId, actor, newId, device: 'device-of-a-desk' },
        nowMs: STARTED_AT + events.length * BETWEEN_CHANGES_MS,
        previousAt: last?.at ?? null,
        prevHash: last?.hash ?? null,
        change: { id: newId(), label: change.label, compensates: null },
      }),
    );
  };

  const [ada] = REVIEWERS;
  append(newReview('A large session'), ada);
  const variants = texts.map((text, index) => ({
    variantId: newId(),
    details: defaultVariantDetails(`Variant ${siglum(index)}`),
    revision: {
      ...{ sha256: sha256Hex(text), characters: text.length, words: countWords(text) },
      ...{ fileName: `variant-${index + 1}.txt`, encoding: 'utf-8' },
    },
  }));
  const added = addVariants(blankReview(reviewId, ''), variants);
  append(added.ok ? added.value : null, ada);
  const compared: ComparedTexts = {
    texts: variants.map(({ variantId }, index) => ({ variantId, text: texts[index] ?? '' })),
    comparison: compare(
      variants.map(({ details: { label } }, index) => ({ label, text: texts[index] ?? '' })),
      {
        words: true,
      },
    ),
  };
  const evidenceIds = Array.from({ length: Math.ceil(claims / CLAIMS_FOR_EVIDENCE) }, () => newId());
  for (const [index, evidenceId] of evidenceIds.entries()) {
    const details = { title: `Register, volume ${index + 1}`, origin: `Office ${index % 7}` };
    append(addEvidence([{ evidenceId, details, content: { type: 'citation' } }]), ada);
  }
  for (const [index, span] of claimedSpans(compared, claims).entries())
    append(
      claimChange(compared, index, span, { evidenceIds, newId }),
      REVIEWERS[index % REVIEWERS.length] ?? ada,
    );
  return events;
}

interface ClaimedSpan extends Span {
  readonly variant: number;
}

/** Parts of sentences, in every variant in turn, no two of them with the same words. */
function claimedSpans({ texts, comparison }: ComparedTexts, count: number): readonly ClaimedSpan[] {
  const sentences = comparison.variants.flatMap(({ sentences }, variant) =>
    sentences.map(({ start, end }) => ({ variant, start, end })),
  );
  const spans: ClaimedSpan[] = [];
  const claimed = new Set<string>();
  for (let round = 0; spans.length < count; round += 1) {
    const before = spans.length;
    for (const { variant, start, end } of sentences) {
      const words = [...(texts[variant]?.text.slice(start, end) ?? '').matchAll(/\S+/gu)];
      const [first, last] = [words[round], words[round + LEAST_WORDS + ((round + start) % MORE_WORDS)]];
      if (first === undefined || last === undefined || spans.length === count) continue;
      const span = { variant, start: start + first.index, end: start + last.index + last[0].length };
      const quote = texts[variant]?.text.slice(span.start, span.end) ?? '';
      if (claimed.has(quote)) continue;
      claimed.add(quote);
      spans.push(span);
    }
    if (spans.length === before) throw new Error(`The texts have no room for ${count} claims.`);
  }
  return spans;
}

/** A claim as one change with what has been done about it; what is done is spread so that no two neighbours are alike. */
function claimChange(
  compared: ComparedTexts,
  index: number,
  span: ClaimedSpan,
  { evidenceIds, newId }: { readonly evidenceIds: readonly string[]; readonly newId: () => string },
): Change | null {
  const claim = claimFromSelection(compared, span, newId);
  if (claim === null) return null;
  const claimId = newId();
  const priority = index % PRESSING === 0 ? 'high' : 'normal';
  const mentions = claim.mentions.map((mention): MentionRecord =>
    index % CONFIRMED === 0 ? { ...mention, status: 'confirmed' } : mention,
  );
  const evidenceId = evidenceIds[Math.floor(index / CLAIMS_FOR_EVIDENCE)] ?? '';
  const stance = STANCES[index % STANCES.length] ?? 'context';
  const level = DESK_SCALE.levels[index % DESK_SCALE.levels.length];
  const link: EventDraft = {
    type: 'evidence.linked',
    payload: { claimId, evidenceId, link: { stance, note: 'Read on page 4.', passage: null } },
  };
  const verdict: EventDraft = {
    type: 'verdict.given',
    payload: {
      ...{ claimId, verdict: level?.id ?? null, scaleId: DESK_SCALE.id, reason: 'Counted in the register.' },
      wordings: mentions.map(({ mentionId, anchor }) => ({ mentionId, quote: anchor.quote })),
    },
  };
  const { label, drafts } = annotateClaim(claimId, { ...claim.details, priority }, mentions);
  return {
    label,
    drafts: [...drafts, ...(index % LINKED === 0 ? [link] : []), ...(index % JUDGED === 0 ? [verdict] : [])],
  };
}
