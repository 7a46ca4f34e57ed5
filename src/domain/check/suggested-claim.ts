import { createAnchor } from '../anchor/create-anchor.ts';
import type { Span } from '../compare/comparison.ts';
import { counterpartOf } from '../compare/views/counterpart.ts';
import { passageContext } from '../compare/views/passage-context.ts';
import type { MentionRecord, NewClaimDetails } from '../review/events.ts';
import { keepStart } from '../text/shorten.ts';
import type { Suggestion } from './suggestions.ts';
import type { CheckedTexts, CheckToken } from './tokens.ts';

/** Code units of a sentence that are kept in a statement: enough to know what the number is a number of. */
const STATEMENT_LENGTH = 160;

/**
 * What a suggestion becomes when it is accepted: a claim with its mentions, or where a claim of the same fact is there,
 * mentions for that claim. The words that the suggestion comes from are confirmed, those of the other variants proposed:
 * their own tokens, or what the alignment puts opposite. Mentions for a claim that is there are all proposed, since
 * nobody has looked at them beside it.
 */
export interface AcceptedSuggestion {
  readonly suggestion: Suggestion;
  readonly claimId: string;
  /** Null where the claim is there already. */
  readonly details: NewClaimDetails | null;
  readonly mentions: readonly MentionRecord[];
}

/**
 * Makes of a suggestion what its acceptance puts into the log.
 *
 * @param newId gives a new id for each claim and mention
 * @returns null where its words cannot be anchored
 */
export function acceptedSuggestion(
  checked: CheckedTexts,
  suggestion: Suggestion,
  newId: () => string,
): AcceptedSuggestion | null {
  const { lead, tokens, claimId } = suggestion;
  const own = mentionAt(checked, lead.variant, lead, claimId === null ? 'confirmed' : 'proposed', newId);
  if (own === null) return null;
  const others = checked.texts.flatMap((_, variant) =>
    variant === lead.variant
      ? []
      : placesIn(checked, suggestion, variant).flatMap(
          (span) => mentionAt(checked, variant, span, 'proposed', newId) ?? [],
        ),
  );
  const parts = tokens
    .filter((token) => token.variant === lead.variant && token !== lead)
    .flatMap((token) => mentionAt(checked, token.variant, token, own.status, newId) ?? []);
  const mentions = [own, ...parts, ...others];
  if (claimId !== null) return { suggestion, claimId, details: null, mentions };
  const details = {
    statement: statementOf(checked, lead),
    kind: lead.kind,
    ...(lead.speaker === '' ? {} : { speaker: lead.speaker }),
  };
  return { suggestion, claimId: newId(), details, mentions };
}

/** What a token says on one line: a quotation by itself, anything else with its sentence. */
function statementOf({ comparison, texts }: CheckedTexts, { variant, ...token }: CheckToken): string {
  const of = comparison.variants[variant];
  const text = texts[variant]?.text ?? '';
  if (of === undefined) return token.text;
  const { before, words, after } = passageContext(of, text, token);
  if (token.kind === 'quotation') return words;
  const said = token.kind === 'attribution' && token.speaker !== '' ? `${token.speaker}, ${words}` : words;
  return `${said}: ${keepStart(`${before}${words}${after}`, STATEMENT_LENGTH)}`;
}

/** Where a variant has the fact: its own tokens, or the words opposite; nothing where a claim covers it there. */
function placesIn(checked: CheckedTexts, suggestion: Suggestion, variant: number): readonly Span[] {
  const own = suggestion.tokens.filter((token) => token.variant === variant);
  if (own.length > 0) return own;
  const isCovered = suggestion.item.tokens.some((token) => token.variant === variant);
  // A claim that is there has been proposed wherever the alignment leads.
  if (isCovered || suggestion.claimId !== null) return [];
  const opposite = opposedTo(checked, suggestion.lead, variant);
  return opposite === null ? [] : [opposite];
}

function opposedTo(
  { comparison }: CheckedTexts,
  { variant: from, ...span }: CheckToken,
  to: number,
): Span | null {
  const pair = comparison.pairs.find(
    ({ left, right }) => left === Math.min(from, to) && right === Math.max(from, to),
  );
  const [left, right] = [comparison.variants[pair?.left ?? -1], comparison.variants[pair?.right ?? -1]];
  if (pair === undefined || left === undefined || right === undefined) return null;
  return counterpartOf(pair, left, right, from < to ? 'left' : 'right', span)?.span ?? null;
}

function mentionAt(
  { comparison, texts }: CheckedTexts,
  variant: number,
  span: Span,
  status: MentionRecord['status'],
  newId: () => string,
): MentionRecord | null {
  const source = texts[variant];
  const revision = comparison.variants[variant]?.sha256;
  if (source === undefined || revision === undefined) return null;
  const anchor = createAnchor(source.text, revision, span);
  return anchor === null ? null : { mentionId: newId(), variantId: source.variantId, anchor, status };
}
