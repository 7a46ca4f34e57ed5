import { siglum } from '../../domain/siglum.ts';
import type { ReviewSession } from '../review/review-session.svelte.ts';
import { counted, dateLabel } from '../ui/format.ts';

/** What stands above a pane. */
export interface PaneHead {
  readonly siglum: string;
  readonly label: string;
  readonly about: string;
}

/** The head of a variant's pane, by its index in the comparison. */
export function paneHead({ run, variants, review }: ReviewSession, index: number): PaneHead {
  const source = run.result?.texts[index];
  const variant = variants.find(({ id }) => id === source?.variantId);
  // Just removed, and still in its pane until the next comparison is there: each pane keeps its own head.
  if (variant === undefined) return { siglum: siglum(index), label: source?.label ?? '', about: 'removed' };
  const about = [
    variant.id === review?.baseId ? 'base' : '',
    variant.outlet,
    variant.dateline,
    dateLabel(variant.date),
    counted(variant.revision.words, 'word'),
  ];
  return { siglum: siglum(index), label: variant.label, about: about.filter(Boolean).join(' · ') };
}
