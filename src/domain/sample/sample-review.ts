import { createAnchor } from '../anchor/create-anchor.ts';
import type {
  EventDraft,
  MentionRecord,
  NewClaimDetails,
  RevisionRecord,
  VariantDetails,
} from '../review/events.ts';
import { sha256Hex } from '../text/hash.ts';
import { normalise } from '../text/normalise.ts';
import { countWords } from '../text/tokens.ts';

/** The three texts in `resources/sample`, by the names of their files without `.txt`. */
export const SAMPLE_VARIANTS = ['agency', 'rewrite', 'draft'] as const;
export type SampleVariant = (typeof SAMPLE_VARIANTS)[number];

const TITLE = 'Sample: the harbour fire in Port Merrow';

const DETAILS: Readonly<Record<SampleVariant, VariantDetails>> = {
  agency: {
    label: 'Agency story',
    role: 'agency',
    outlet: 'Ferrant News Agency',
    byline: '',
    dateline: 'PORT MERROW',
    date: '2025-03-11',
    url: '',
  },
  rewrite: {
    label: 'Lantern rewrite',
    role: 'rewrite',
    outlet: 'The Merrow Lantern',
    byline: 'Mara Vint',
    dateline: '',
    date: '2025-03-12',
    url: '',
  },
  draft: {
    label: 'Desk draft',
    role: 'draft',
    outlet: 'The Estuary Post',
    byline: 'Joss Adair',
    dateline: '',
    date: '2025-03-12',
    url: '',
  },
};

interface SampleClaim {
  readonly details: NewClaimDetails;
  /** The exact words in each variant; each stands there once. */
  readonly mentions: Readonly<Partial<Record<SampleVariant, string>>>;
  readonly verdict: { readonly verdict: string; readonly reason: string } | null;
}

const CLAIMS: readonly SampleClaim[] = [
  {
    details: {
      statement: 'The fire forced 340 people from their homes.',
      kind: 'number',
      note: 'The agency and our draft have 340, the Lantern has 430 in its headline and its first paragraph.',
    },
    mentions: { agency: 'forced 340 people', rewrite: 'forced 430 people', draft: 'forced 340 people' },
    verdict: {
      verdict: 'query',
      reason: 'Two digits changed places somewhere. Ask the town council for the evacuation list.',
    },
  },
  {
    details: {
      statement:
        'Fire chief Dana Okell said: “We had no warning that solvents were kept on the upper floor.”',
      kind: 'quotation',
      note: 'The Lantern has another word inside the quotation marks. Listen to the recording.',
    },
    mentions: {
      agency: 'We had no warning that solvents were kept on the upper floor',
      rewrite: 'We had no record that solvents were kept on the upper floor',
      draft: 'We had no warning that solvents were kept on the upper floor',
    },
    verdict: null,
  },
];

/**
 * The sample review as the drafts of its events, in order: a review that a newcomer can open, with differences of
 * every dangerous kind planted in its texts, and with two claims, one decided and one open.
 *
 * @param texts the contents of the files in `resources/sample`
 * @param newId gives a fresh identifier at every call
 * @throws RangeError when the words of a claim do not stand in their text: the texts and this file do not belong together
 */
export function sampleDrafts(
  texts: Readonly<Record<SampleVariant, string>>,
  newId: () => string,
): readonly EventDraft[] {
  const variants = SAMPLE_VARIANTS.map((name) => {
    const text = normalise(texts[name]);
    return { name, variantId: newId(), text, revision: revisionOf(name, text) };
  });
  const base = variants[0];

  const drafts: EventDraft[] = [{ type: 'review.created', payload: { title: TITLE } }];
  for (const { name, variantId, revision } of variants)
    drafts.push({ type: 'variant.added', payload: { variantId, details: DETAILS[name], revision } });
  if (base) drafts.push({ type: 'base.set', payload: { variantId: base.variantId } });

  for (const { details, mentions: wording, verdict } of CLAIMS) {
    const claimId = newId();
    const mentions = variants.flatMap(({ name, variantId, text, revision }): MentionRecord[] => {
      const words = wording[name];
      if (words === undefined) return [];
      return [
        { mentionId: newId(), variantId, anchor: anchorOf(text, revision, words), status: 'confirmed' },
      ];
    });
    drafts.push({ type: 'claim.added', payload: { claimId, details, mentions } });
    if (verdict) drafts.push({ type: 'verdict.given', payload: { claimId, ...verdict } });
  }
  return drafts;
}

function revisionOf(name: SampleVariant, text: string): RevisionRecord {
  return {
    sha256: sha256Hex(text),
    characters: text.length,
    words: countWords(text),
    fileName: `${name}.txt`,
    encoding: 'utf-8',
  };
}

function anchorOf(text: string, revision: RevisionRecord, words: string): MentionRecord['anchor'] {
  const start = text.indexOf(words);
  const anchor = start < 0 ? null : createAnchor(text, revision.sha256, { start, end: start + words.length });
  if (!anchor) throw new RangeError(`The sample does not hold the words “${words}”`);
  return anchor;
}
