import { remembered } from '../../dictionary/remembered.ts';
import type { WordToken } from '../analysis.ts';
import type { Severity } from '../comparison.ts';
import { isSuperlative } from '../lexicon/superlatives.ts';
import { certaintyOf } from '../lexicon/certainty.ts';
import { linksOf } from '../lexicon/connectives.ts';
import { DENIALS } from '../lexicon/grammar.ts';

/** What may go missing with a passage, the most dangerous first. A passage without any of it is colour. */
export const CONTENTS = {
  denial: { severity: 'critical', words: 'a denial' },
  negation: { severity: 'material', words: 'a negation' },
  quotation: { severity: 'material', words: 'a quotation' },
  source: { severity: 'material', words: 'a source' },
  caveat: { severity: 'material', words: 'a caveat' },
  condition: { severity: 'material', words: 'a condition' },
  number: { severity: 'material', words: 'a number' },
  date: { severity: 'material', words: 'a date or time' },
  name: { severity: 'material', words: 'a name' },
  superlative: { severity: 'material', words: 'a superlative' },
} as const satisfies Record<string, { readonly severity: Severity; readonly words: string }>;

export type Content = keyof typeof CONTENTS;

const ORDER = Object.keys(CONTENTS) as Content[];

/** Whether a detail names what went missing. */
export function isContent(detail: string): detail is Content {
  return Object.hasOwn(CONTENTS, detail);
}

/** What kind of fact a token belongs to; null for none that counts. */
export type FactKindOf = (token: WordToken) => string | null;

/** The most dangerous thing that some tokens say; null where they are colour. `factKind` leaves out what is no loss. */
export function gravestContent(tokens: readonly WordToken[], factKind: FactKindOf): Content | null {
  const found = new Set<Content>();
  for (const token of tokens) {
    const { folded, group } = token;
    const listed = listedContent(folded);
    if (listed === 'denial') found.add('denial');
    else if (group === 'negation') found.add('negation');
    else if (group === 'reporting') found.add('source');
    else if (listed !== null) found.add(listed);
    if (token.quotation !== -1) found.add('quotation');
    const kind = factKind(token);
    if (kind === 'number' || kind === 'date') found.add(kind);
    else if (kind === 'person' || kind === 'place' || kind === 'organisation' || kind === 'role')
      found.add('name');
  }
  return ORDER.find((content) => found.has(content)) ?? null;
}

/** What a word says by itself, as far as word lists know. */
const listedContent = remembered((folded: string): Content | null => {
  if (DENIALS.has(folded)) return 'denial';
  const level = certaintyOf(folded);
  if (level === 'possible' || level === 'hearsay' || level === 'unlikely' || level === 'likely')
    return 'caveat';
  if (linksOf(folded).some((link) => link === 'condition' || link === 'exception')) return 'condition';
  return isSuperlative(folded) ? 'superlative' : null;
});

/** How dangerous it is to lose or gain a passage with this in it. */
export function severityOfContent(content: Content | null): Severity {
  return content === null ? 'minor' : CONTENTS[content].severity;
}
