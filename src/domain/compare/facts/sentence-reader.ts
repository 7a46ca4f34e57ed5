import type { Amount } from './amounts.ts';
import type { CalendarLanguage } from '../lexicon/calendar.ts';
import type { Language } from '../../text/language.ts';
import type { PhraseTable } from '../lexicon/phrase-table.ts';
import type { Token } from '../../text/tokens.ts';
import type { CivilDate } from './calendar.ts';
import type { ReadableText } from './token-facts.ts';

/** What holds for a whole text when its numbers and dates are read. */
export interface ReadingSettings {
  readonly calendars: readonly CalendarLanguage[];
  /** Whether a point may separate thousands, as in German and Spanish. */
  readonly pointGroups: boolean;
  /** The day of writing, where it is known: `Monday` and `last week` count from it. */
  readonly reference: CivilDate | null;
}

export function settingsFor(language: Language): ReadingSettings {
  const own = LATIN_CALENDARS.find((each) => each === language) ?? 'en';
  // The others have a script to themselves.
  const calendars: readonly CalendarLanguage[] = [own, 'ru', 'ar', 'he', 'hi', 'han'];
  return { calendars, pointGroups: POINT_GROUPS.has(language), reference: null };
}

const LATIN_CALENDARS = ['en', 'de', 'es', 'fr'] as const;
const POINT_GROUPS: ReadonlySet<Language> = new Set(['de', 'es', 'fr', 'it', 'pt', 'nl']);

/** One sentence as the recognisers of numbers and dates read it. Indexes count the text's tokens. */
export class SentenceReader {
  readonly settings: ReadingSettings;
  /** The sentence has the tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** What `amountAt` found last: several recognisers ask for the same amount in turn. */
  lastAmount: { readonly at: number; readonly amount: Amount | null } | null = null;
  readonly #source: ReadableText;

  constructor(source: ReadableText, settings: ReadingSettings, first: number, end: number) {
    this.#source = source;
    this.settings = settings;
    this.first = first;
    this.end = end;
  }

  token(index: number): Token | undefined {
    return index >= this.first && index < this.end ? this.#source.tokens[index] : undefined;
  }

  /** The folded token; empty outside the sentence. */
  word(index: number): string {
    return this.token(index)?.folded ?? '';
  }

  /** The token as it is written; empty outside the sentence. */
  raw(index: number): string {
    const token = this.token(index);
    return token ? this.#source.text.slice(token.start, token.end) : '';
  }

  /** The words from `from` up to `to`, with blanks between them. */
  phrase(from: number, to: number): string {
    let phrase = this.word(from);
    for (let index = from + 1; index < to; index++) phrase += ` ${this.word(index)}`;
    return phrase;
  }

  /** Whether these words begin at the token. */
  reads(at: number, ...words: readonly string[]): boolean {
    return words.every((word, offset) => this.word(at + offset) === word);
  }

  /** Whether the token touches the one before it. */
  isTight(index: number): boolean {
    const token = this.token(index);
    const before = this.token(index - 1);
    return token !== undefined && before?.end === token.start;
  }

  isCapital(index: number): boolean {
    return /^\p{Lu}/u.test(this.raw(index));
  }

  /** The longest of the table's phrases that begins at the token: where it ends and what it stands for. */
  longest<Meaning>(
    table: PhraseTable<Meaning>,
    at: number,
  ): { readonly to: number; readonly meaning: Meaning } | null {
    if (!table.firstWords.has(this.word(at))) return null;
    let phrase = '';
    let found: { readonly to: number; readonly meaning: Meaning } | null = null;
    for (let to = at + 1; to <= Math.min(at + table.longest, this.end); to++) {
      phrase = to === at + 1 ? this.word(at) : `${phrase} ${this.word(to - 1)}`;
      const meaning = table.meanings.get(phrase);
      if (meaning !== undefined) found = { to, meaning };
    }
    return found;
  }
}
