import type { SentenceRole } from '../compare/comparison.ts';

/** A part of a paragraph that is not ordinary body text. Offsets into the paragraph's slice. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly role: SentenceRole;
}

/** Prefixes and datelines are short; looking no further keeps the patterns cheap on long paragraphs. */
const LONGEST_OPENING = 160;
/** A headline is a line, not a paragraph. */
const LONGEST_HEADLINE = 140;
/** A dateline stands at the head of the story, at most a headline, a byline and a standfirst down. */
const LAST_DATELINE_PARAGRAPH = 3;

const MACHINE_PREFIX =
  /^(?:date|dated|published|updated)[:\s]\s*\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?(?=\s|$)/i;
/** What a machine prefix begins with: hardly a paragraph does, and needs no more than a look. */
const MACHINE_WORD = /^(?:date|publ|upda)/i;
const LONGEST_MACHINE_WORD = 4;
const BYLINE =
  /^By \p{Lu}[\p{L}.'’-]*(?: (?:and |de |van |von |bin |al-)?\p{Lu}[\p{L}.'’-]*){1,6}(?:,[^.!?]{0,60})?$/u;
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`;
const AGENCY = '\\([^()\\n]{2,40}\\)';
const BREAK = '\\s*(?::|—|–|--|-)(?=\\s|$)';
const DATELINE_END = new RegExp(BREAK);
const CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?: \\p{Lu}[\\p{Lu}\\p{M}.'’-]+){0,3}";
const PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: [\\p{L}\\p{M}.'’-]+){0,3}(?: \\[[^\\]\\n]{1,20}\\])?";
const AGENCIES = '\\((?:Reuters|AP|AFP|ANI|PTI|IANS|UPI|EFE|ANSA|dpa|TASS|Xinhua|CNN|BBC)\\)';

/**
 * Datelines, each with a simple pattern that it implies: the classes of all letters, many times over, cost the platform
 * more to prepare than all else in a short text, and hardly a paragraph needs them.
 */
const DATELINES: readonly { readonly hint: RegExp; readonly pattern: RegExp }[] = [
  // Washington DC [US], July 24 (ANI):
  {
    hint: new RegExp(`, ${DAY}`),
    pattern: new RegExp(`^${PLACE}(?:, ?${PLACE})?, ${DAY}(?: ${AGENCY})?${BREAK}`, 'u'),
  },
  // KABUL, July 19 (Agency) — / KABUL, Afghanistan (AP) — / PARIS —
  {
    hint: /^\p{Lu}[\p{Lu}\p{M}.'’-]/u,
    pattern: new RegExp(`^${CAPITALS}(?:, ?${PLACE})?(?:, ${DAY})?(?: ${AGENCY})?${BREAK}`, 'u'),
  },
  // London (Reuters) -
  {
    hint: new RegExp(AGENCIES),
    pattern: new RegExp(`^${PLACE}(?:, ?${PLACE})? ${AGENCIES}${BREAK}`, 'u'),
  },
];
const SIGN_OFF =
  /(?:^|[.!?…。！？]["'”’»)」』]*\s*)(\((?:\p{Lu}[\p{Lu}\d&]{1,9}(?:[/-]\p{Lu}{2,9})*|Reuters|Agenc(?:y|ies)|[Ww]ith (?:agency )?inputs[^()]{0,60})\))$/u;

/** The recognised parts at the head of a paragraph: machine prefixes, a byline, a dateline. In order, trimmed. */
export function openingParts(paragraph: string, paragraphIndex: number): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const take = (pattern: RegExp, role: SentenceRole): boolean => {
    const match = pattern.exec(withPlainBlanks(paragraph.slice(at, at + LONGEST_OPENING)));
    if (!match) return false;
    const end = at + match[0].trimEnd().length;
    parts.push({ start: at, end, role });
    at = end + (/^\s*/.exec(paragraph.slice(end))?.[0].length ?? 0);
    return true;
  };
  while (
    MACHINE_WORD.test(paragraph.slice(at, at + LONGEST_MACHINE_WORD)) &&
    take(MACHINE_PREFIX, 'furniture')
  );
  if (paragraph.length - at <= LONGEST_OPENING && paragraph.startsWith('By', at)) take(BYLINE, 'furniture');
  if (paragraphIndex <= LAST_DATELINE_PARAGRAPH && at < paragraph.length) {
    const opening = withPlainBlanks(paragraph.slice(at, at + LONGEST_OPENING));
    if (DATELINE_END.test(opening))
      DATELINES.some(({ hint, pattern }) => hint.test(opening) && take(pattern, 'dateline'));
  }
  return parts;
}

/** An agency's sign-off, alone at the end of a paragraph after a finished sentence. */
export function signOff(paragraph: string): Part | null {
  if (!paragraph.endsWith(')')) return null;
  const tail = Math.max(0, paragraph.length - LONGEST_OPENING);
  const mark = SIGN_OFF.exec(withPlainBlanks(paragraph.slice(tail)))?.[1];
  if (mark === undefined || (tail > 0 && mark.length === LONGEST_OPENING)) return null;
  return { start: paragraph.length - mark.length, end: paragraph.length, role: 'furniture' };
}

/** Blanks that do not break are blanks to the patterns; the length stays. */
function withPlainBlanks(paragraph: string): string {
  return paragraph.replace(/[\u00a0\u2007\u202f]/gu, ' ');
}

/** Whether the only sentence of a first paragraph is its headline: short, and not finished like a sentence. */
export function looksLikeHeadline(sentence: string): boolean {
  return (
    sentence.length <= LONGEST_HEADLINE &&
    /[\p{L}\p{N}]/u.test(sentence) &&
    !/[.!?…:;,。！？।؟]["'”’»)\]」』]*$/u.test(sentence)
  );
}
