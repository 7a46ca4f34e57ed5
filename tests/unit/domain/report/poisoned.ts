import type { ReportInput } from '../../../../src/domain/report/model.ts';
import { REPORT_SECTIONS } from '../../../../src/domain/report/options.ts';
import { DEFAULT_POLICY } from '../../../../src/domain/review/policy.ts';
import { DESK_SCALE } from '../../../../src/domain/review/scales.ts';
import { fullInput } from './full-review.ts';

/** What the rest of a review refers to, and words of which there is a fixed choice: the log's schema refuses others. */
const FIXED: ReadonlySet<string> = new Set([
  ...[
    'id',
    'variantId',
    'claimId',
    'claimIds',
    'evidenceId',
    'evidenceIds',
    'queryId',
    'baseId',
    'sha256',
    'revision',
  ],
  ...[
    'kind',
    'priority',
    'progress',
    'class',
    'record',
    'stance',
    'type',
    'status',
    'state',
    'check',
    'tone',
  ],
  ...['verdict', 'scaleId', 'decision', 'relation', 'noiseRulesOff', 'variantIds', 'basedOn'],
]);

/** A review in which every word that anybody may write is this text. */
export function poisoned(text: string): ReportInput {
  const scale = {
    ...DESK_SCALE,
    id: 'own',
    name: text,
    levels: DESK_SCALE.levels.map((level) => ({ ...level, name: `${level.name} ${text}` })),
  };
  const input = fullInput({
    policy: { ...DEFAULT_POLICY, veracity: scale },
    scales: new Map([['own', scale]]),
  });
  const review = inPlace(input.review, text) as ReportInput['review'];
  const [first, ...rest] = review.claims;
  if (!first) throw new Error('no claim');
  const judged = first.verdicts.map((given) => ({ ...given, scaleId: 'own' }));
  // Ids come from other devices: they are texts as well.
  const mentions = first.mentions.map((mention, at) => ({ ...mention, mentionId: `${text}${String(at)}` }));
  return {
    ...input,
    review: { ...review, claims: [{ ...first, id: text, mentions, verdicts: judged }, ...rest] },
    // The log's head is no word: it is worked out here, and is a hash.
    ...{ engineVersion: text, appVersion: text, reviewer: text },
    options: { sections: REPORT_SECTIONS, template: text },
  };
}

function inPlace(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((one: unknown) => inPlace(one, text));
  if (value instanceof Map)
    return new Map([...(value as Map<unknown, unknown>)].map(([key, one]) => [key, inPlace(one, text)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      // A variant's role is one of a choice, a signer's role is anything.
      FIXED.has(key) || (key === 'role' && 'revisions' in value && 'label' in value)
        ? one
        : inPlace(one, text),
    ]),
  );
}
