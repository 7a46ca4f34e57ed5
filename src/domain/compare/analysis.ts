import { sha256Hex } from '../text/hash.ts';
import type { Language } from '../text/language.ts';
import { guessLanguage } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import { segment } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';
import { tokenise } from '../text/tokens.ts';
import type { Fact, Sentence, Span } from './comparison.ts';
import { recogniseFacts } from './facts/recognise.ts';
import type { Interner } from './interner.ts';
import type { Grammar } from './lexicon/grammars.ts';
import { grammarOf } from './lexicon/grammars.ts';
import type { Profile } from './profiles.ts';
import { profilesOf } from './profiles.ts';
import { stem } from './stem.ts';
import { conceptOf } from './synonyms.ts';

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
  /** Visible tokens of the whole text in order. */
  readonly tokens: readonly WordToken[];
  /** Sentence `i` has the tokens from `bounds[i]` up to `bounds[i + 1]`. */
  readonly bounds: readonly number[];
  /** What the aligner knows of each sentence. */
  readonly profiles: readonly Profile[];
}

/** Normalises, segments and reads one text. `interner` gives the ids; share it among the texts to be compared. */
export function analyse(label: string, raw: string, interner: Interner): Analysis {
  const text = normalise(raw);
  const language = guessLanguage(text);
  const { paragraphs, sentences } = segment(text, language);
  const visible: Token[] = [];
  const bounds: number[] = [];
  for (const sentence of sentences) {
    bounds.push(visible.length);
    for (const token of tokenise(text, sentence.start, sentence.end))
      if (token.kind !== 'space') visible.push(token);
  }
  bounds.push(visible.length);
  const facts = recogniseFacts({ text, language, paragraphs, sentences, tokens: visible, bounds });
  const factOf = indexByToken(
    visible,
    facts,
    (fact) => fact.kind !== 'quotation' && fact.kind !== 'attribution',
  );
  const quotationOf = indexByToken(visible, facts, (fact) => fact.kind === 'quotation');
  // A text has far fewer words than tokens; each is looked up once.
  const known = new Map<string, Lexeme>();
  const tokens = visible.map((token, index): WordToken => {
    let lexeme = known.get(token.folded);
    if (lexeme?.kind !== token.kind) {
      lexeme = lexemeOf(token, interner, language);
      known.set(token.folded, lexeme);
    }
    return {
      kind: token.kind,
      start: token.start,
      end: token.end,
      folded: token.folded,
      id: lexeme.id,
      stemId: lexeme.stemId,
      conceptId: lexeme.conceptId,
      stem: lexeme.stem,
      group: lexeme.group,
      fact: factOf[index] ?? -1,
      quotation: quotationOf[index] ?? -1,
    };
  });
  const words = tokens.reduce((count, token) => count + (token.kind === 'punctuation' ? 0 : 1), 0);
  const factValues = new Set(facts.map((fact) => fact.value));
  const sha256 = sha256Hex(text);
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
    tokens,
    bounds,
    profiles,
  };
}

/** What is the same for every token of one word. */
type Lexeme = Pick<WordToken, 'kind' | 'id' | 'stemId' | 'conceptId' | 'stem' | 'group'>;

function lexemeOf(token: Token, interner: Interner, language: Language): Lexeme {
  const { kind, folded } = token;
  const isEnglish = language === 'en';
  const stemmed = isEnglish && kind === 'word' ? stem(folded) : folded;
  return {
    kind,
    id: interner.idOf(folded),
    stemId: interner.idOf(stemmed),
    conceptId: interner.idOf(isEnglish ? conceptOf(stemmed) : folded),
    stem: isEnglish ? stemmed : `${language}:${folded}`,
    group: groupOf(token, grammarOf(language)),
  };
}

function groupOf({ kind, folded }: Token, grammar: Grammar): TokenGroup {
  if (kind === 'punctuation') return 'punctuation';
  if (kind === 'number') return 'number';
  if (grammar.negation.has(folded)) return 'negation';
  if (grammar.modal.has(folded)) return 'modal';
  if (grammar.connective.has(folded)) return 'connective';
  if (grammar.reporting.has(folded)) return 'reporting';
  if (grammar.bound.has(folded)) return 'bound';
  return grammar.stop.has(folded) ? 'stop' : 'content';
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
