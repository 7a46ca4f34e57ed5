import { NO_CLAIM_FILTER, type ClaimFilter } from '../../domain/claims/claim-list.ts';
import type { ClaimOrder } from '../../domain/claims/claim-order.ts';
import type { ColumnOrder, RowFilter } from '../../domain/compare/views/synopsis-view.ts';
import type { LedgerGrouping, Standing } from '../../domain/review/ledger.ts';
import { NO_FILTER, type LedgerFilter } from '../../domain/review/ledger-filter.ts';

/** The three views on one comparison, and the claims across the variants. */
export type ViewMode = 'columns' | 'redline' | 'synopsis' | 'matrix';
export type Panel =
  | 'differences'
  | 'quotes'
  | 'omissions'
  | 'claims'
  | 'to-check'
  | 'unplaced'
  | 'evidence'
  | 'queries'
  | 'sign-off'
  | 'log';
/** What is listed and stepped through unless somebody says otherwise; the rest is marked quietly and counted. */
const USUALLY_LISTED: readonly Standing[] = ['open', 'settled'];

/** How a review was looked at when it was left. */
export interface ViewLeft {
  readonly mode: ViewMode;
  readonly panel: Panel;
  readonly chosen: readonly string[] | null;
  readonly redlinedId: string | null;
  readonly omittedFromId: string | null;
  readonly inStep: boolean;
  readonly folded: boolean;
  readonly rowFilter: RowFilter;
  readonly columnOrder: ColumnOrder;
  readonly grouping: LedgerGrouping;
  readonly everyVariant: boolean;
  readonly listed: ReadonlySet<Standing>;
  readonly filter: LedgerFilter;
  readonly claimFilter: ClaimFilter;
  readonly claimOrder: ClaimOrder;
  readonly atId: string | null;
  readonly selectedClaimId: string | null;
}

/** What somebody has chosen in looking at a review. Nothing of it is stored. */
export class ViewChoices {
  /** The variants that were chosen for the columns, or null while nobody has chosen. */
  protected chosen = $state.raw<readonly string[] | null>(null);
  /** The difference that somebody is at, or was at last. */
  protected atId = $state<string | null>(null);
  mode = $state<ViewMode>('columns');
  /** Whether the panes scroll together, and whether unchanged passages are folded. */
  inStep = $state(true);
  folded = $state(false);
  protected omittedFromId = $state<string | null>(null);
  /** Which rows the synopsis shows, and in which order its columns stand. */
  rowFilter = $state<RowFilter>('all');
  columnOrder = $state<ColumnOrder>('given');
  panel = $state<Panel>('differences');
  grouping = $state<LedgerGrouping>('none');
  /** Whether the ledger has every variant against the first column, or only those in the columns. */
  everyVariant = $state(false);
  selectedClaimId = $state<string | null>(null);
  /** What the lists of claims are narrowed to, and their order. */
  claimFilter = $state.raw<ClaimFilter>(NO_CLAIM_FILTER);
  claimOrder = $state<ClaimOrder>('story');
  protected redlinedId = $state<string | null>(null);
  /** Which entries are listed and stepped through, by where they stand. */
  listed = $state.raw<ReadonlySet<Standing>>(new Set(USUALLY_LISTED));
  /** What the ledger is narrowed to. */
  filter = $state.raw<LedgerFilter>(NO_FILTER);

  constructor(left: ViewLeft | null) {
    if (left !== null) Object.assign(this, left);
  }

  /** All of it as it is now, for when the review is opened again. */
  get left(): ViewLeft {
    const { mode, panel, chosen, redlinedId, omittedFromId, inStep, folded, rowFilter, columnOrder } = this;
    const { grouping, everyVariant, listed, filter, claimFilter, claimOrder, atId, selectedClaimId } = this;
    return {
      ...{ mode, panel, chosen, redlinedId, omittedFromId, inStep, folded, rowFilter, columnOrder },
      ...{ grouping, everyVariant, listed, filter, claimFilter, claimOrder, atId, selectedClaimId },
    };
  }
}
