import { sha256Hex } from '../text/hash.ts';
import type { Language } from '../text/language.ts';
import { lazily } from '../dictionary/lazily.ts';
import { remembered } from '../dictionary/remembered.ts';
import { guessLanguage } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import { segment } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';
import { pushVisibleTokens } from '../text/tokens.ts';
import { Vocabulary } from '../text/vocabulary.ts';
import type { Fact, Sentence, Span } from './comparison.ts';
import { recogniseFacts } from './facts/recognise.ts';
import type { Interner } from './interner.ts';
import type { Grammar } from './lexicon/grammars.ts';
import { grammarOf } from './lexicon/grammars.ts';
import type { Profile } from './align/profiles.ts';
import { profilesOf } from './align/profiles.ts';
import { stem } from './lexicon/stem.ts';
import { conceptOf } from './lexicon/synonyms.ts';

/** What a token does in its sentence, as far as the small word lists know. */
export type TokenGroup =
  'punctuation' | 'number' | 'negation' | 'modal' | 'connective' | 'reporting' | 'bound' | 'stop' | 'content';

/** A visible token with everything the comparison asks of it. Ids are comparable within one `compare` call only. */
export interface WordToken extends Token {
  /** The same for tokens that fold alike. */
  readonly id: number;
  /** The same for forms of one word. */
  readonly stemId: number;
  /** The same for words that the table of synonyms puts together, for aligning sentences. */
  readonly conceptId: number;
  /** What `stemId` stands for; outside English behind its language, so that the English tables do not know it. */
  readonly stem: string;
  readonly group: TokenGroup;
  /** Index into `facts` of the number, date, name or role it belongs to, or -1. */
  readonly fact: number;
  /** Index into `facts` of the quotation whose marks it is or whose words it belongs to, or -1. */
  readonly quotation: number;
}

/** One variant, read once and compared many times. */
export interface Analysis {
  readonly label: string;
  readonly text: string;
  readonly language: Language;
  readonly sha256: string;
  readonly words: number;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  /** The values of all facts. */
  readonly factValues: ReadonlySet<string>;
  /** The names (of people, places and organisations) whose value has this word, in reading order. */
  readonly namesWith: (word: string) => readonly Fact[];
  /** Visible tokens of the whole text in order. */
  readonly tokens: readonly WordToken[];
  /** Sentence `i` has the tokens from `bounds[i]` up to `bounds[i + 1]`. */
  readonly bounds: readonly number[];
  /** What the aligner knows of each sentence. */
  readonly profiles: readonly Profile[];
}

/** What a text says by itself, before it is compared with any other: an `Analysis` but for the ids. */
export interface TextReading extends Omit<Analysis, 'label' | 'tokens' | 'profiles'> {
  /** Visible tokens of the whole text in order. */
  readonly visible: readonly Token[];
  /** The different words of the text, in the order in which they first stand in it. */
  readonly lexemes: readonly Lexeme[];
  /** For each visible token the index of its word in `lexemes`. */
  readonly lexemeOf: Int32Array;
  readonly factOf: Int32Array;
  readonly quotationOf: Int32Array;
}

/** What is the same for every token of one word. */
interface Lexeme {
  readonly folded: string;
  readonly kind: Token['kind'];
  readonly stem: string;
  readonly concept: string;
  /** See `WordToken.stem`. */
  readonly known: string;
  readonly group: TokenGroup;
}

/** Normalises, segments and reads one text. */
export function readText(raw: string): TextReading {
  const text = normalise(raw);
  const language = guessLanguage(text);
  const { paragraphs, sentences } = segment(text, language);
  const visible: Token[] = [];
  const bounds: number[] = [];
  for (const sentence of sentences) {
    bounds.push(visible.length);
    pushVisibleTokens(visible, text, sentence.start, sentence.end);
  }
  bounds.push(visible.length);
  const vocabulary = new Vocabulary(visible);
  const source = { text, language, paragraphs, sentences, tokens: visible, bounds, vocabulary };
  const facts = recogniseFacts(source);
  const factOf = indexByToken(
    visible,
    facts,
    // Superlatives may overlap them: `the first` is a number too.
    (fact) => fact.kind !== 'quotation' && fact.kind !== 'attribution' && fact.kind !== 'superlative',
  );
  const quotationOf = indexByToken(visible, facts, (fact) => fact.kind === 'quotation');
  const grammar = grammarOf(language);
  const lexemes = vocabulary.words.map((word) => toLexeme(word, language, grammar));
  const words = visible.reduce((count, token) => count + (token.kind === 'punctuation' ? 0 : 1), 0);
  const factValues = new Set(facts.map((fact) => fact.value));
  const sha256 = sha256Hex(text);
  const names = lazily(() => namesByWord(facts));
  const namesWith = (word: string): readonly Fact[] => names().get(word) ?? [];
  const read = { text, language, sha256, words, paragraphs, sentences, facts, factValues, namesWith, bounds };
  return { ...read, visible, lexemes, lexemeOf: vocabulary.wordOf, factOf, quotationOf };
}

/** Gives the words of a reading their ids. Share `interner` among the texts to be compared, and no others. */
export function identify(label: string, reading: TextReading, interner: Interner): Analysis {
  const { text, language, sha256, words, paragraphs, sentences, facts, factValues, bounds } = reading;
  const { namesWith } = reading;
  const { visible, lexemes, lexemeOf, factOf, quotationOf } = reading;
  const known = lexemes.map(({ folded, kind, stem: stemmed, concept, known: stemOrNone, group }) => {
    const id = interner.idOf(folded);
    const stemId = stemmed === folded ? id : interner.idOf(stemmed);
    const conceptId = concept === stemmed ? stemId : interner.idOf(concept);
    return { folded, kind, stem: stemOrNone, group, id, stemId, conceptId };
  });
  const tokens: WordToken[] = [];
  for (let index = 0; index < visible.length; index++) {
    const token = visible[index];
    const word = known[lexemeOf[index] ?? -1];
    if (!token || !word) continue;
    tokens.push({
      kind: word.kind,
      start: token.start,
      end: token.end,
      // One string for all its tokens: a long text holds it once, and comparing it is comparing addresses.
      folded: word.folded,
      id: word.id,
      stemId: word.stemId,
      conceptId: word.conceptId,
      stem: word.stem,
      group: word.group,
      fact: factOf[index] ?? -1,
      quotation: quotationOf[index] ?? -1,
    });
  }
  const profiles = profilesOf(tokens, bounds);
  return {
    label,
    text,
    language,
    sha256,
    words,
    paragraphs,
    sentences,
    facts,
    factValues,
    namesWith,
    tokens,
    bounds,
    profiles,
  };
}

/** Reads one text and gives its words their ids. */
export function analyse(label: string, raw: string, interner: Interner): Analysis {
  return identify(label, readText(raw), interner);
}

function toLexeme(token: Token, language: Language, grammar: Grammar): Lexeme {
  const { folded, kind } = token;
  if (language === 'en' && kind === 'word') return englishWord(folded);
  const group = groupOf(token, grammar);
  if (language === 'en')
    return { folded, kind, stem: folded, concept: conceptOf(folded), known: folded, group };
  return { folded, kind, stem: folded, concept: folded, known: `${language}:${folded}`, group };
}

/** What the texts to be compared have in common above all is their words. */
const englishWord = remembered((folded: string): Lexeme => {
  const stemmed = stem(folded);
  const group = groupOf({ kind: 'word', folded }, grammarOf('en'));
  return { folded, kind: 'word', stem: stemmed, concept: conceptOf(stemmed), known: stemmed, group };
});

function groupOf({ kind, folded }: Pick<Token, 'kind' | 'folded'>, grammar: Grammar): TokenGroup {
  if (kind === 'punctuation') return 'punctuation';
  if (kind === 'number') return 'number';
  if (grammar.negation.has(folded)) return 'negation';
  if (grammar.modal.has(folded)) return 'modal';
  if (grammar.connective.has(folded)) return 'connective';
  if (grammar.reporting.has(folded)) return 'reporting';
  if (grammar.bound.has(folded)) return 'bound';
  return grammar.stop.has(folded) ? 'stop' : 'content';
}

function namesByWord(facts: readonly Fact[]): Map<string, Fact[]> {
  const names = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.kind !== 'person' && fact.kind !== 'organisation' && fact.kind !== 'place') continue;
    for (const word of new Set(fact.value.split(' '))) {
      const known = names.get(word);
      if (known) known.push(fact);
      else names.set(word, [fact]);
    }
  }
  return names;
}

/** For each token the index of the fact of the chosen kinds that covers it; facts of those kinds do not overlap. */
function indexByToken(
  tokens: readonly Token[],
  facts: readonly Fact[],
  chosen: (fact: Fact) => boolean,
): Int32Array {
  const index = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  facts.forEach((fact, factIndex) => {
    if (!chosen(fact)) return;
    while (at < tokens.length && (tokens[at]?.end ?? Infinity) <= fact.start) at++;
    for (; at < tokens.length && (tokens[at]?.start ?? Infinity) < fact.end; at++) index[at] = factIndex;
  });
  return index;
}
