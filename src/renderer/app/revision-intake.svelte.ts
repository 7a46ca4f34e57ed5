import { planRevision, type RevisionPlan } from '../../domain/review/revision-plan.ts';
import type { CarriedMention } from '../../domain/review/revision-changes.ts';
import type { VariantState } from '../../domain/review/state.ts';
import { errorWords, type ErrorWords } from '../errors/error-table.ts';
import type { AddedText } from '../review/review-revisions.ts';
import type { ReviewSession } from '../review/review-session.svelte.ts';
import { takeIn } from '../features/variants/intake.ts';
import type { PickedFile } from '../platform/platform.ts';
import type { Services } from './services.ts';

/** A pause in typing or pasting this long starts the comparison. */
const PAUSE_MS = 350;

/** What the other variants have is no matter here: a revision may say what another variant says. */
const NOTHING_THERE = { hashes: new Set<string>(), count: 0 };

interface Prepared {
  readonly text: AddedText;
  readonly carried: readonly CarriedMention[];
}

/** A new revision of a variant on its way in: read, compared with the present one, and shown before it is saved. */
export class RevisionIntake {
  readonly variant: VariantState;
  readonly #session: ReviewSession;
  readonly #services: Services;
  file = $state.raw<{ readonly name: string; readonly words: number } | null>(null);
  plan = $state.raw<RevisionPlan | null>(null);
  isComparing = $state(false);
  problem = $state.raw<ErrorWords | null>(null);
  #prepared: Prepared | null = null;
  #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(variant: VariantState, session: ReviewSession, services: Services) {
    this.variant = variant;
    this.#session = session;
    this.#services = services;
  }

  /** The pasted text is another one. */
  paste(text: string): void {
    this.#restart();
    if (text.trim() === '') return;
    this.isComparing = true;
    this.#timer = setTimeout(() => {
      void this.#prepare({ name: '', bytes: new TextEncoder().encode(text) });
    }, PAUSE_MS);
  }

  /** Lets the person choose the file with the new revision. */
  async pick(): Promise<void> {
    const picked = await this.#services.platform.pickTextFiles();
    if (!picked.ok) {
      this.problem = errorWords(picked.problem.code, picked.problem.fileName);
      return;
    }
    const [file] = picked.value;
    if (file === undefined) return;
    this.#restart();
    await this.#prepare(file);
  }

  /** The file does not count any more. */
  unpick(): void {
    this.#restart();
  }

  /** Saves the new revision and where the mentions stand in it; false while there is nothing to save. */
  save(): boolean {
    if (this.#prepared === null || this.plan?.kind !== 'new') return false;
    const { text, carried } = this.#prepared;
    void this.#session.revisions.revise(this.variant, text, carried);
    return true;
  }

  /** Nobody waits for it any more. */
  dispose(): void {
    this.#restart();
  }

  #restart(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.#abort = new AbortController();
    this.file = null;
    this.plan = null;
    this.problem = null;
    this.isComparing = false;
    this.#prepared = null;
  }

  async #prepare(file: PickedFile): Promise<void> {
    const { signal } = this.#abort;
    this.isComparing = true;
    try {
      const { taken, troubles } = await takeIn(this.#services.engine, [file], NOTHING_THERE);
      if (signal.aborted) return;
      const [text] = taken;
      const [trouble] = troubles;
      if (text === undefined) {
        const words = errorWords(trouble?.code ?? 'file-unreadable', file.name);
        this.problem = trouble?.remedy ? { ...words, remedy: trouble.remedy } : words;
        return;
      }
      if (file.name !== '') this.file = { name: file.name, words: text.words };
      await this.#compare(text, signal);
    } catch {
      if (!signal.aborted) this.problem = errorWords('compare-failed');
    } finally {
      if (!signal.aborted) this.isComparing = false;
    }
  }

  async #compare(text: AddedText, signal: AbortSignal): Promise<void> {
    const isSame = text.sha256 === this.variant.revision.sha256;
    const carried = isSame ? null : await this.#session.revisions.carry(this.variant, text.text, signal);
    if (signal.aborted) return;
    const mentions = carried?.mentions ?? [];
    this.#prepared = { text, carried: mentions };
    this.plan = planRevision(
      this.variant,
      text,
      carried,
      mentions.map((mention) => mention.carried),
    );
  }
}
