import type { ComparedTexts } from '../claims/compared-texts.ts';
import { counterpartMention, mentionAt } from '../claims/propose-mentions.ts';
import { passageContext } from '../compare/views/passage-context.ts';
import type { MentionRecord, NewClaimDetails } from '../review/events.ts';
import { keepStart } from '../text/shorten.ts';
import type { Suggestion } from './suggestions.ts';

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
  checked: ComparedTexts,
  suggestion: Suggestion,
  newId: () => string,
): AcceptedSuggestion | null {
  const { lead, tokens, claimId } = suggestion;
  const own = mentionAt(checked, lead.variant, lead, claimId === null ? 'confirmed' : 'proposed', newId);
  if (own === null) return null;
  const others = checked.texts.flatMap((_, variant) =>
    variant === lead.variant ? [] : mentionsIn(checked, suggestion, variant, newId),
  );
  const parts = tokens
    .filter((token) => token.variant === lead.variant && token !== lead)
    .flatMap((token) => mentionAt(checked, token.variant, token, own.status, newId) ?? []);
  const mentions = [own, ...parts, ...others];
  if (claimId !== null) return { suggestion, claimId, details: null, mentions };
  const details = {
    statement: statementOf(checked, suggestion),
    kind: lead.kind,
    ...(lead.speaker === '' ? {} : { speaker: lead.speaker }),
  };
  return { suggestion, claimId: newId(), details, mentions };
}

/** What it says on one line: a quotation or a sentence by itself, other words with their sentence. */
function statementOf({ comparison, texts }: ComparedTexts, { lead, group }: Suggestion): string {
  const { variant, ...token } = lead;
  const of = comparison.variants[variant];
  const text = texts[variant]?.text ?? '';
  if (of === undefined) return token.text;
  const { before, words, after } = passageContext(of, text, token);
  if (token.kind === 'quotation' || group !== token.kind) return words;
  const said = token.kind === 'attribution' && token.speaker !== '' ? `${token.speaker}, ${words}` : words;
  return `${said}: ${keepStart(`${before}${words}${after}`, STATEMENT_LENGTH)}`;
}

/** What a variant says of the fact: its own tokens, or the words opposite; nothing where a claim covers it there. */
function mentionsIn(
  checked: ComparedTexts,
  { lead, tokens, item, claimId }: Suggestion,
  variant: number,
  newId: () => string,
): readonly MentionRecord[] {
  const own = tokens.filter((token) => token.variant === variant);
  if (own.length > 0)
    return own.flatMap((token) => mentionAt(checked, variant, token, 'proposed', newId) ?? []);
  const isCovered = item.tokens.some((token) => token.variant === variant);
  // A claim that is there has been proposed wherever the alignment leads.
  if (isCovered || claimId !== null) return [];
  const opposite = counterpartMention(checked, lead.variant, variant, lead, newId);
  return opposite === null ? [] : [opposite];
}
