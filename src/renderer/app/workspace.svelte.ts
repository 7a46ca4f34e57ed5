import { tick } from 'svelte';
import type { LedgerEntry } from '../../domain/review/ledger.ts';
import type { ManualAlignment } from '../../domain/review/events.ts';
import { claimEntries, type ClaimEntry } from '../../domain/claims/claim-list.ts';
import { ClaimMatrix } from '../../domain/claims/claim-matrix.ts';
import { placesInStory } from '../../domain/claims/claim-order.ts';
import { reportCoverage } from '../../domain/report/coverage.ts';
import { inCompared, type VariantPassage } from '../review/passages.ts';
import { ReportDesk } from '../review/report-desk.svelte.ts';
import { WordingsOfQuotes } from '../review/quote-wordings.svelte.ts';
import { ReviewSession } from '../review/review-session.svelte.ts';
import type { ViewMode } from '../review/view-choices.svelte.ts';
import type { WrittenKind } from '../features/evidence/written-kind.ts';
import { EvidenceDesk, type EvidenceFormOpen } from './evidence-desk.svelte.ts';
import { MentionDrag } from './mention-drag.svelte.ts';
import type { Reader } from './reader.ts';
import type { Services } from './services.ts';
import type { LateVariant } from '../review/late-mentions.svelte.ts';
import { siglum } from '../../domain/siglum.ts';
import { Drafts } from '../ui/drafts.svelte.ts';
import { counted } from '../ui/format.ts';
import { keepKeyboard } from '../ui/keep-keyboard.svelte.ts';
import type { VariantState } from '../../domain/review/state.ts';
import { TextsFirst } from './texts-first.svelte.ts';
import { RevisionIntake } from './revision-intake.svelte.ts';
import { workspaceCommands } from './workspace-commands.ts';
import { VariantIntake } from './variant-intake.svelte.ts';

const NOTHING_NEXT = { passages: [] };

/** The first of two passages that an editor says are, or are not, the same. */
interface PendingAlignment {
  readonly relation: ManualAlignment['relation'];
  readonly passage: VariantPassage;
}

/** The dialog that is open over the workspace. */
type WorkspaceDialog =
  | { readonly kind: 'paste' | 'noise' | 'similarity' | 'letter' | 'reply' | 'rules' }
  | { readonly kind: 'revision'; readonly intake: RevisionIntake }
  | { readonly kind: 'evidence'; readonly form: EvidenceFormOpen }
  /** Evidence for a claim, where its panel is out of sight; `starting` the form that has just been closed. */
  | { readonly kind: 'attach'; readonly claimId: string; readonly starting?: WrittenKind }
  | { readonly kind: 'variant'; readonly variantId: string };

/**
 * The open workspace: ties the review's session to the columns on screen, to the dialogs and to the commands. Create it
 * while a component is set up: it lives and ends with that component.
 */
export class Workspace {
  readonly services: Services;
  readonly session: ReviewSession;
  readonly intake: VariantIntake;
  readonly evidence: EvidenceDesk;
  readonly mentionDrag = new MentionDrag(this);
  readonly report: ReportDesk;
  /** What is selected in a pane, or null. */
  selection = $state.raw<VariantPassage | null>(null);
  pendingAlignment = $state.raw<PendingAlignment | null>(null);
  dialog = $state.raw<WorkspaceDialog | null>(null);
  readonly drafts: Drafts;
  /** What the view stands in. */
  middle: HTMLElement | null = null;
  /** The view on screen. */
  reader = $state.raw<Reader | null>(null);
  readonly textsFirst = new TextsFirst();
  /** What the next view is to show once it is on screen, and the variant whose pane then has the keyboard if none has. */
  #next: { readonly passages: readonly VariantPassage[]; readonly variant?: number } = NOTHING_NEXT;
  findings = $state.raw<{ readonly focus: () => void; readonly focusList: () => void } | null>(null);
  claimList = $state.raw<{ readonly focus: () => void } | null>(null);
  /** Whether check mode is in front of the workspace. */
  isChecking = $state(false);
  /** What had the keyboard when check mode was asked for. */
  checkOpener: HTMLElement | null = null;
  ledgerList = $state.raw<{ readonly focus: () => void } | null>(null);
  /** The claim that was just made, or null. */
  freshClaimId = $state<string | null>(null);
  /** What was undone or redone last, in words, for those who do not see it. */
  undone = $state('');
  openedQueryId = $state<string | null>(null);

  readonly #reviewer: () => string;
  readonly #quotes: WordingsOfQuotes;

  constructor(reviewId: string, services: Services, reviewer: () => string) {
    this.services = services;
    this.drafts = new Drafts(reviewId);
    this.#reviewer = reviewer;
    this.#quotes = new WordingsOfQuotes(services.engine, () => {
      services.toasts.problem('compare-failed');
    });
    this.session = new ReviewSession(reviewId, {
      left: services.viewsLeft.get(reviewId),
      repository: services.repository,
      queue: services.queue,
      engine: services.engine,
      newId: services.newId,
      reviewer,
      hasTime: () => this.textsFirst.isOver,
      onproblem: (code) => {
        services.toasts.problem(code);
      },
    });
    this.intake = new VariantIntake(this.session, services);
    this.evidence = new EvidenceDesk(this.session, services);
    this.report = new ReportDesk(this.session, {
      ...services,
      reviewer,
      coverage: () => {
        const { coverage } = this.session.checks;
        return coverage === null ? null : reportCoverage(coverage);
      },
      print: () => {
        window.print();
      },
    });
    $effect(() => services.commands.bind(workspaceCommands(this)));
    $effect(() => {
      // While texts are being compared the window has nothing else to do, and nobody knows for how long.
      if (this.session.review && !this.session.run.isAtHand) this.textsFirst.end();
    });
    // Where the keyboard goes with its view, it waits in the middle: the view that comes may take a while.
    keepKeyboard({
      frame: () => this.middle,
      shown: () => [this.session.view.mode, this.evidence.evidence, this.session.run.result === null],
      onlost: () => this.middle?.focus({ preventScroll: true }),
    });
    $effect(() => {
      // Once the review is there: files that were dropped on the library wait for it.
      if (this.session.review) void this.intake.addFiles(services.pendingFiles.take(reviewId));
    });
  }

  /** Takes the view that is now on screen; gives what takes it away again. */
  readIn(reader: Reader): () => void {
    this.reader = reader;
    const { passages, variant } = this.#next;
    this.#next = NOTHING_NEXT;
    void tick().then(() => {
      if (passages.length > 0) reader.reveal(passages);
      if (this.middle !== null && document.activeElement === this.middle) reader.returnToPane(variant);
    });
    return () => {
      if (this.reader === reader) this.reader = null;
      // What was selected is gone with its view.
      this.selection = null;
    };
  }

  /** Gives the keyboard back to the view. */
  returnToPane(): void {
    this.reader?.returnToPane();
  }

  /** In a small window the parts stand one below the other: brings the view to the eye. */
  bringUp(): void {
    this.middle?.scrollIntoView({ block: 'nearest' });
  }

  /** Scrolls the view on screen to passages; evidence that stands in its place goes. */
  reveal(passages: readonly VariantPassage[]): void {
    if (passages.length === 0) return;
    if (this.reader !== null) this.reader.reveal(passages);
    else {
      this.#next = { passages };
      this.evidence.close();
    }
  }

  /** Goes to passages, in the view on screen or, where that is the synopsis, in the columns. */
  openPassages(passages: readonly VariantPassage[]): void {
    const { view } = this.session;
    this.bringUp();
    if (view.mode === 'synopsis' || view.mode === 'matrix') {
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
    // Behind check mode they may be there already, and hidden until the next turn.
    const areThere = view.mode === 'columns' && this.reader !== null;
    this.look('columns');
    if (variantId !== undefined) view.show(variantId);
    if (!areThere) this.#next = { passages, variant };
    else
      void tick().then(() => {
        this.reveal(passages);
      });
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
    // Evidence is read beside one claim after another.
    if (claimId !== null && this.evidence.evidence === null) this.reveal(view.claimPassages(claimId));
  }

  /** Makes a claim of selected words and opens it. */
  annotate(selected: VariantPassage | null): void {
    const claimId = selected === null ? null : this.session.claimWork.annotate(selected);
    if (claimId !== null) this.openFresh(claimId);
  }

  /** Opens a claim that was just made: its statement takes the keyboard. */
  openFresh(claimId: string): void {
    this.session.view.selectedClaimId = claimId;
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
    // The list knows when the claim is drawn; the panel alone would take the keyboard before.
    void tick().then(() => (this.claimList ?? this.findings)?.focus());
  }

  /** Says what was undone or redone, also where the same was undone before: a live region tells only what is new. */
  sayUndone(words: string): void {
    this.undone = '';
    void tick().then(() => {
      this.undone = words;
    });
  }

  /** Starts a query about claims and opens it, for its words. */
  ask(claimIds: readonly string[]): void {
    const queryId = this.session.queries.ask('', claimIds);
    if (queryId === null) return;
    this.openedQueryId = queryId;
    this.session.view.panel = 'queries';
  }

  /** Opens the dialog for a new revision of a variant, with what was pasted there before. */
  revise(variant: VariantState): void {
    const intake = new RevisionIntake(variant, this.session, this.services);
    this.dialog = { kind: 'revision', intake };
    intake.paste(this.drafts.get(`revision ${variant.id}`) ?? '');
  }

  /** Shows a claim where its words stand; `mentionId` the one that is asked for, or null for all. */
  showClaim(claimId: string, mentionId: string | null): void {
    const compared = this.session.run.result;
    const claim = this.session.claims.find(({ id }) => id === claimId);
    if (compared === null || claim === undefined) return;
    const mentions = claim.mentions.filter(
      (mention) => mentionId === null || mention.mentionId === mentionId,
    );
    this.openPassages(inCompared(compared, mentions));
  }

  /** Proposes mentions of earlier claims in a variant that came later. */
  proposeLate(late: LateVariant): void {
    const proposed = counted(this.session.lateMentions.propose(late), 'mention');
    this.services.toasts.done(`Proposed ${proposed} in ${siglum(late.variant)}. Undo takes them back.`);
  }

  /** Goes to a difference by the key of its decision. */
  openByKey(key: string): void {
    const id = this.session.view.differenceOf(key);
    if (id !== null) this.openDifference(id);
  }

  /** Goes through what there is to check, one at a time. */
  startCheck(): void {
    this.session.checks.arrange();
    // Now: what is behind check mode loses the keyboard at once, and check mode may still have to be loaded.
    const { activeElement } = document;
    this.checkOpener = activeElement instanceof HTMLElement ? activeElement : null;
    this.isChecking = true;
  }

  /** Shows a view; check mode and evidence, which stand before them all, go. */
  look(mode: ViewMode): void {
    this.leaveCheck();
    this.evidence.close();
    this.session.view.mode = mode;
    this.bringUp();
  }

  /** Takes back that a part of the app was opened, since it cannot be loaded: its command is to work the next time. */
  giveUp(part: 'check' | 'dialog' | 'report'): void {
    if (part === 'report') this.report.close();
    else if (part === 'check') {
      this.leaveCheck();
      void tick().then(() => this.checkOpener?.focus());
    } else {
      this.dialog = null;
      this.intake.dismiss();
    }
    this.services.toasts.problem('part-failed');
  }

  /** Back to the place left. */
  leaveCheck(): void {
    this.isChecking = false;
  }

  /** Puts words on the clipboard and says so. */
  async copy(words: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(words);
      this.services.toasts.done('Copied.');
    } catch {
      this.services.toasts.problem('copy-failed');
    }
  }

  #listedClaims: readonly ClaimEntry[] = [];

  /** The claims as lists have them. Behind check mode nobody sees them: they come up to date when it closes. */
  readonly claimEntries = $derived.by(() => {
    if (!this.isChecking)
      this.#listedClaims = claimEntries(this.session.claims, this.session.rules, this.#reviewer());
    return this.#listedClaims;
  });

  readonly matrix = $derived.by(() => {
    const { variants, baseId, run } = this.session;
    return new ClaimMatrix({ variants, baseId, compared: run.result, quotes: this.#quotes.reader });
  });

  readonly placeOf = $derived.by(() => placesInStory(this.session.run.result, this.session.baseId));

  /** The words selected in a pane, or null. */
  readonly selectedWords = $derived.by(() => {
    const { selection } = this;
    const source = selection && this.session.run.result?.texts[selection.variant];
    if (!source) return null;
    const { start, end } = selection;
    const words = source.text.slice(start, end);
    return words.trim() === '' ? null : { variantId: source.variantId, start, end, words };
  });

  /** Takes a variant out of the review, with a word on how to get it back. */
  removeVariant(variantId: string | undefined): void {
    const variant = this.session.variants.find(({ id }) => id === variantId);
    if (variant === undefined) return;
    this.session.removeVariant(variant);
    this.services.toasts.done(`Variant “${variant.label}” was removed. Undo brings it back with its claims.`);
  }
}
