import { tick } from 'svelte';
import type { CommandHandlers } from '../commands/commands.svelte.ts';
import type { LedgerEntry } from '../../domain/review/ledger.ts';
import type { ManualAlignment } from '../../domain/review/events.ts';
import type { VariantPassage } from '../review/passages.ts';
import { ReviewSession } from '../review/review-session.svelte.ts';
import { exportReport } from './export-report.ts';
import type { Services } from './services.ts';
import { VariantIntake } from './variant-intake.svelte.ts';

/** What the workspace asks of the view on screen: columns, redline or synopsis. */
export interface Reader {
  /** Scrolls to the passages. */
  readonly reveal: (passages: readonly VariantPassage[]) => void;
  readonly selection: () => VariantPassage | null;
  readonly focusNextPane: () => void;
  /** Gives the keyboard back to where it was last. */
  readonly returnToPane: () => void;
  /** What only panes can do. */
  readonly panes?: PaneActions;
}

interface PaneActions {
  readonly openFind: () => void;
  readonly stepFind: (direction: 1 | -1) => void;
  /** The whole sentences that are selected or hold the caret. */
  readonly sentences: () => VariantPassage | null;
  readonly jumpToOtherEnd: () => boolean;
  readonly collapsePane: () => void;
}

/** The first of two passages that an editor says are, or are not, the same. */
interface PendingAlignment {
  readonly relation: ManualAlignment['relation'];
  readonly passage: VariantPassage;
}

/** The dialog that is open over the workspace. */
type WorkspaceDialog =
  | { readonly kind: 'paste' | 'noise' | 'similarity' }
  | { readonly kind: 'variant'; readonly variantId: string };

/**
 * The open workspace: ties the review's session to the columns on screen, to the dialogs and to the commands. Create it
 * while a component is set up: it lives and ends with that component.
 */
export class Workspace {
  readonly services: Services;
  readonly session: ReviewSession;
  readonly intake: VariantIntake;
  /** What is selected in a pane, or null. */
  selection = $state.raw<VariantPassage | null>(null);
  pendingAlignment = $state.raw<PendingAlignment | null>(null);
  dialog = $state.raw<WorkspaceDialog | null>(null);
  /** A story that was pasted and not added yet. */
  pasteDraft = '';
  isExporting = $state(false);
  #reader = $state.raw<Reader | null>(null);
  /** What the next view is to show once it is on screen. */
  #revealNext: readonly VariantPassage[] = [];
  findings = $state.raw<{ readonly focus: () => void } | null>(null);
  ledgerList = $state.raw<{ readonly focus: () => void } | null>(null);
  /** The claim that was just made from a selection, or null. */
  freshClaimId = $state<string | null>(null);
  openedQueryId = $state<string | null>(null);

  constructor(reviewId: string, services: Services, reviewer: () => string) {
    this.services = services;
    this.session = new ReviewSession(reviewId, {
      repository: services.repository,
      queue: services.queue,
      engine: services.engine,
      newId: services.newId,
      reviewer,
      onproblem: (code) => {
        services.toasts.problem(code);
      },
    });
    this.intake = new VariantIntake(this.session, services);
    $effect(() => services.commands.bind(this.#handlers()));
    $effect(() => {
      // Once the review is there: files that were dropped on the library wait for it.
      if (this.session.review) void this.intake.addFiles(services.pendingFiles.take(reviewId));
    });
  }

  get canExport(): boolean {
    return this.session.run.isWhole && !this.isExporting;
  }

  /** Takes the view that is now on screen; gives what takes it away again. */
  readIn(reader: Reader): () => void {
    this.#reader = reader;
    const next = this.#revealNext;
    this.#revealNext = [];
    if (next.length > 0)
      void tick().then(() => {
        reader.reveal(next);
      });
    return () => {
      if (this.#reader === reader) this.#reader = null;
      // What was selected is gone with its view.
      this.selection = null;
    };
  }

  /** Gives the keyboard back to the view. */
  returnToPane(): void {
    this.#reader?.returnToPane();
  }

  /** Scrolls the view on screen to passages. */
  reveal(passages: readonly VariantPassage[]): void {
    if (passages.length > 0) this.#reader?.reveal(passages);
  }

  /** Goes to passages, in the view on screen or, where that is the synopsis, in the columns. */
  openPassages(passages: readonly VariantPassage[]): void {
    const { view } = this.session;
    if (view.mode === 'synopsis') {
      const [first] = passages;
      if (first !== undefined) this.openInColumns(passages, first.variant);
      return;
    }
    if (view.mode === 'columns') view.showAll(passages);
    // The columns may just have got one more.
    void tick().then(() => {
      this.reveal(passages);
    });
  }

  /** Shows passages in the columns, with the variant that was asked for among them. */
  openInColumns(passages: readonly VariantPassage[], variant: number): void {
    const { view, run } = this.session;
    const variantId = run.result?.texts[variant]?.variantId;
    view.mode = 'columns';
    if (variantId !== undefined) view.show(variantId);
    // Once the columns are there.
    this.#revealNext = passages;
  }

  /** Goes to a difference, in the list and in every pane. */
  openDifference(id: string): void {
    const { view } = this.session;
    view.panel = 'differences';
    this.reveal(view.openDifference(id));
  }

  /** Goes to a claim, in the list and in every pane; null closes the one that is open. */
  openClaim(claimId: string | null): void {
    const { view } = this.session;
    view.panel = 'claims';
    view.selectedClaimId = claimId;
    this.freshClaimId = null;
    if (claimId !== null) this.reveal(view.claimPassages(claimId));
  }

  /** Makes a claim of selected words and opens it. */
  annotate(selected: VariantPassage | null): void {
    const claimId = selected === null ? null : this.session.annotate(selected);
    if (claimId === null) return;
    this.freshClaimId = claimId;
    this.session.view.panel = 'claims';
  }

  /**
   * Marks a passage for alignment by hand: the first one waits for its counterpart in another variant, the second one
   * settles it. In the same variant the new mark takes the place of the old one.
   */
  markAlignment(relation: ManualAlignment['relation'], passage: VariantPassage | null): void {
    if (passage === null) return;
    const first = this.pendingAlignment;
    if (first === null || first.relation !== relation || first.passage.variant === passage.variant) {
      this.pendingAlignment = { relation, passage };
      const same = relation === 'pair' ? 'the same' : 'not the same';
      this.services.toasts.done(`Now mark the passage in another pane that is ${same}. Esc stops.`);
      return;
    }
    this.pendingAlignment = null;
    this.session.ledger.align(relation, [first.passage, passage]);
  }

  /** Makes a claim of an entry of the ledger and opens it. */
  promote(entry: LedgerEntry): void {
    const claimId = this.session.ledger.promote(entry);
    if (claimId !== null) this.goToClaim(claimId);
  }

  /** Goes to a claim from the ledger, which it takes the place of: the keyboard goes along. */
  goToClaim(claimId: string): void {
    this.openClaim(claimId);
    void tick().then(() => this.findings?.focus());
  }

  /** Starts a query about claims and opens it, for its words. */
  ask(claimIds: readonly string[]): void {
    const queryId = this.session.queries.ask('', claimIds);
    if (queryId === null) return;
    this.openedQueryId = queryId;
    this.session.view.panel = 'queries';
  }

  /** Takes a variant out of the review, with a word on how to get it back. */
  removeVariant(variantId: string | undefined): void {
    const variant = this.session.variants.find(({ id }) => id === variantId);
    if (variant === undefined) return;
    this.session.removeVariant(variant);
    this.services.toasts.done(`Variant “${variant.label}” was removed. Undo brings it back with its claims.`);
  }

  async export(): Promise<void> {
    if (!this.canExport) return;
    this.isExporting = true;
    try {
      await exportReport(this.session, this.services);
    } finally {
      this.isExporting = false;
    }
  }

  #handlers(): CommandHandlers {
    const { session } = this;
    const { view, run } = session;
    const step = (direction: 1 | -1) => ({
      run: () => {
        this.reveal(view.step(direction));
      },
      enabled: () => view.listedEntries.length > 0,
    });
    const onPanes = (act: (panes: PaneActions) => void) => ({
      run: () => {
        if (this.#reader?.panes) act(this.#reader.panes);
      },
      enabled: () => this.#reader?.panes !== undefined && run.result !== null,
    });
    const look = (mode: typeof view.mode) => ({
      run: () => {
        view.mode = mode;
      },
      enabled: () => session.variants.length > 1,
    });
    const show = (panel: typeof view.panel) => ({
      run: () => {
        view.panel = panel;
        void tick().then(() => {
          const list = panel === 'differences' ? this.ledgerList : null;
          (list ?? this.findings)?.focus();
        });
      },
    });
    return {
      'variants.add': { run: () => void this.intake.pick(), enabled: () => Boolean(session.review) },
      'variants.paste': {
        run: () => {
          this.dialog = { kind: 'paste' };
        },
        enabled: () => Boolean(session.review),
      },
      'report.export': { run: () => void this.export(), enabled: () => this.canExport },
      'edit.undo': {
        run: () => {
          // A claim that comes back with redo is not a new one: it must not take the keyboard.
          this.freshClaimId = null;
          session.undo();
        },
        enabled: () => session.undoLabel !== null,
      },
      'edit.redo': {
        run: () => {
          session.redo();
        },
        enabled: () => session.redoLabel !== null,
      },
      'difference.next': step(1),
      'difference.previous': step(-1),
      'pane.next': {
        run: () => {
          this.#reader?.focusNextPane();
        },
        enabled: () => run.result !== null,
      },
      'find.open': onPanes((panes) => {
        panes.openFind();
      }),
      'find.next': onPanes((panes) => {
        panes.stepFind(1);
      }),
      'find.previous': onPanes((panes) => {
        panes.stepFind(-1);
      }),
      'move.otherEnd': onPanes((panes) => {
        if (!panes.jumpToOtherEnd()) this.services.toasts.done('Put the caret into a moved passage first.');
      }),
      'pane.collapse': onPanes((panes) => {
        panes.collapsePane();
      }),
      'alignment.pair': onPanes((panes) => {
        this.markAlignment('pair', panes.sentences());
      }),
      'alignment.apart': onPanes((panes) => {
        this.markAlignment('not-a-pair', panes.sentences());
      }),
      'columns.fold': {
        run: () => {
          view.folded = !view.folded;
        },
        enabled: () => view.mode === 'columns' && view.isCompared,
      },
      'columns.scroll': {
        run: () => {
          view.inStep = !view.inStep;
        },
        enabled: () => view.mode === 'columns' && view.isCompared,
      },
      'claim.annotate': {
        run: () => {
          this.annotate(this.#reader?.selection() ?? null);
        },
        enabled: () => this.selection !== null,
      },
      'view.columns': look('columns'),
      'view.redline': look('redline'),
      'view.synopsis': look('synopsis'),
      'noise.rules': {
        run: () => {
          this.dialog = { kind: 'noise' };
        },
        enabled: () => run.result !== null,
      },
      'similarity.show': {
        run: () => {
          this.dialog = { kind: 'similarity' };
        },
        enabled: () => view.isCompared,
      },
      'panel.differences': show('differences'),
      'panel.quotes': show('quotes'),
      'panel.omissions': show('omissions'),
      'panel.claims': show('claims'),
      'panel.queries': show('queries'),
      'panel.log': show('log'),
    };
  }
}
