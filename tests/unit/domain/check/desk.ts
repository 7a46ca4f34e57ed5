import { compare } from '../../../../src/domain/compare/compare.ts';
import { coverageOf, type Coverage } from '../../../../src/domain/check/coverage.ts';
import { checkables, type Checkables, type CheckItem } from '../../../../src/domain/check/checkables.ts';
import type { QueueSources } from '../../../../src/domain/check/queue.ts';
import { StandingReader, type Standings } from '../../../../src/domain/check/standings.ts';
import { suggestionsAmong, type Suggestions } from '../../../../src/domain/check/suggestions.ts';
import type { CheckedTexts } from '../../../../src/domain/check/tokens.ts';
import { addVariants, defaultVariantDetails } from '../../../../src/domain/review/changes.ts';
import { openReason } from '../../../../src/domain/review/claim-status.ts';
import type { ReviewState } from '../../../../src/domain/review/state.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { startedLog, type LogBuilder } from '../review/log-builder.ts';

/** A review with the ids of its variants, and everything that is derived from its state. */
export class Desk {
  readonly log: LogBuilder;
  readonly checked: CheckedTexts;
  readonly checkables: Checkables;
  readonly #reader: StandingReader;

  constructor(
    texts: readonly string[],
    variantIds: readonly string[] = texts.map((_, index) => `v${index}`),
  ) {
    this.checked = checkedTexts(texts, variantIds);
    this.checkables = checkables(this.checked, 0);
    this.#reader = new StandingReader(this.checkables, this.checked);
    this.log = startedLog('desk');
    const added = addVariants(
      this.log.state(),
      texts.map((text, index) => ({
        variantId: variantIds[index] ?? '',
        details: defaultVariantDetails(`Variant ${index}`),
        revision: {
          sha256: sha256Hex(text),
          characters: text.length,
          words: 0,
          fileName: '',
          encoding: 'utf-8',
        },
      })),
    );
    if (added.ok) this.log.do(added.value);
  }

  get state(): ReviewState {
    return this.log.state();
  }

  get standings(): Standings {
    return this.#reader.read(this.state, openReason);
  }

  get suggestions(): Suggestions {
    return suggestionsAmong(this.checkables, this.standings);
  }

  get coverage(): Coverage {
    return coverageOf(this.checkables, this.standings, this.checked.texts.length);
  }

  get sources(): QueueSources {
    const { claims, baseId, suggestions: decisions } = this.state;
    return { claims, baseId, decisions, ...this.suggestions, standings: this.standings };
  }
}

export function checkedTexts(
  texts: readonly string[],
  variantIds: readonly string[] = texts.map((_, index) => `v${index}`),
): CheckedTexts {
  return {
    comparison: compare(
      texts.map((text, index) => ({ label: `Variant ${index}`, text })),
      { words: true },
    ),
    texts: texts.map((text, index) => ({ variantId: variantIds[index] ?? '', text })),
  };
}

/** A line for each item: its kind and its words in each variant. */
export function lines(items: readonly CheckItem[]): string[] {
  return items.map(
    ({ lead, tokens }) =>
      `${lead.kind}: ${tokens.map(({ variant, text }) => `${variant} ${text}`).join(' | ')}`,
  );
}
