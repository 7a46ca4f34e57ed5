import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Agreement } from '../../../src/domain/review/agreement.ts';
import { blankReview } from '../../../src/domain/review/blank-review.ts';
import { checklistOf, type ChecklistInputs } from '../../../src/domain/review/checklist.ts';
import { changedSinceSignOff } from '../../../src/domain/review/sign-off.ts';
import type { ReviewState } from '../../../src/domain/review/state.ts';
import SignOffPanel from '../../../src/renderer/features/signoff/SignOffPanel.svelte';
import { Drafts } from '../../../src/renderer/ui/drafts.svelte.ts';
import { claimOf, mentionOf, variantOf, verdictOf } from '../support/review.ts';

const SAID = { reviewer: 'Ida', at: Date.UTC(2026, 2, 12, 14, 2) };
export const ALL_DECIDED: ChecklistInputs = {
  openDiscrepancies: [],
  coverage: { covered: 40, checkable: 40 },
};
const variants = ['agency', 'rewrite', 'draft'].map((id) => variantOf(id));
const COMPENSATED = { ...verdictOf('Ida', 'confirmed'), evidenceIds: ['list'] };

/** A review in which everything is done but what is ticked by hand. */
export function checkedReview(changes: Partial<ReviewState> = {}): ReviewState {
  const mention = mentionOf('m1', 'agency', 'forced 340 people from their homes');
  return {
    ...blankReview('r', 'Harbour fire'),
    variants,
    claims: [
      claimOf('homes', {
        statement: 'The fire forced 340 people from their homes.',
        mentions: [mention],
        verdicts: [COMPENSATED],
      }),
    ],
    evidence: [
      {
        ...{ id: 'list', title: 'Evacuation list', class: 'official-record', publisher: '', author: '' },
        ...{ published: '', url: '', retrieved: '', archivedAt: '', record: 'on-record', origin: '' },
        ...{ note: '', content: { type: 'citation' }, addedBy: 'Ida', addedAt: SAID.at },
      },
    ],
    ...changes,
  };
}

/** A sign-off of Ida's, of the texts as they are or as told. */
export function signOffOf(
  texts: Readonly<Record<string, string>> = {},
  reservations: readonly string[] = [],
) {
  const revisions = variants.map(({ id, revision }) => ({
    variantId: id,
    sha256: texts[id] ?? revision.sha256,
  }));
  return {
    ...{ id: 's1', revisions, role: 'Head of research', statement: 'Read against its evidence.' },
    ...{ reservations, ...SAID },
  };
}

export async function mount(
  review: ReviewState,
  inputs: ChecklistInputs = ALL_DECIDED,
  { reviewer = 'Ida', agreements = [] as readonly Agreement[] } = {},
) {
  const heard = {
    ongo: vi.fn(),
    ontick: vi.fn(() => Promise.resolve()),
    onuntick: vi.fn(() => Promise.resolve()),
    onsign: vi.fn(),
    onwithdraw: vi.fn(),
    onrules: vi.fn(),
  };
  const propsOf = (shown: ReviewState) => ({
    points: checklistOf(shown, inputs),
    standings: changedSinceSignOff(shown),
    agreements,
    variants: shown.variants,
    reviewer,
    role: '',
    drafts: new Drafts('r'),
  });
  const shown = await render(SignOffPanel, { ...propsOf(review), ...heard });
  return { ...heard, show: (other: ReviewState) => shown.rerender(propsOf(other)) };
}

export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
