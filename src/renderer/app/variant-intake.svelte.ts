import type { ErrorCode } from '../../contract/errors.ts';
import { errorWords, type ErrorWords } from '../errors/error-table.ts';
import {
  takeIn,
  type IntakeFile,
  type IntakeOutcome,
  type TakenText,
  type Trouble,
} from '../features/variants/intake.ts';
import type { PickedFile } from '../platform/platform.ts';
import { isBundleName, readDroppedFiles } from '../platform/read-files.ts';
import type { ReviewSession } from '../review/review-session.svelte.ts';
import type { Services } from './services.ts';

/** A wait shorter than this shows no progress: a message that flashes by only disturbs. */
const QUIET_MS = 300;

/** Brings texts into a review, by picker, drop or paste, and keeps what could not be taken until it is dealt with. */
export class VariantIntake {
  readonly #session: ReviewSession;
  readonly #services: Services;
  troubles = $state.raw<readonly Trouble[]>([]);
  /** How many were added along with those in `troubles`. */
  added = $state(0);

  /** Reading takes long enough to say so. */
  isReading = $state(false);
  #turn: Promise<unknown> = Promise.resolve();

  constructor(session: ReviewSession, services: Services) {
    this.#session = session;
    this.#services = services;
  }

  /** Lets the person choose files and adds them. */
  async pick(): Promise<void> {
    const picked = await this.#services.platform.pickTextFiles();
    if (picked.ok) await this.addFiles(picked.value);
    else this.#services.toasts.problem(picked.problem.code, picked.problem.fileName);
  }

  /** Adds files that were dropped on the window. */
  async drop(files: readonly File[]): Promise<void> {
    await this.addFiles(await readDroppedFiles(files));
  }

  /**
   * Adds a pasted text under the label it was given.
   *
   * @returns why it was not added and what to do, or null where it was (or is asked about in `troubles`)
   */
  async paste({
    label,
    text,
  }: {
    readonly label: string;
    readonly text: string;
  }): Promise<ErrorWords | null> {
    return await this.#inTurn(async () => {
      const outcome = await this.#takeIn([{ name: label, bytes: new TextEncoder().encode(text) }]);
      if (outcome === null) return errorWords('file-unreadable', label);
      const refused = outcome.troubles.find(({ duplicate }) => duplicate === null);
      if (refused !== undefined) return pasteWords(refused.code, label);
      const asPasted = (taken: TakenText): TakenText => ({ ...taken, label, fileName: '' });
      void this.#session.addTexts(outcome.taken.map(asPasted));
      const duplicates = outcome.troubles.flatMap((trouble) =>
        trouble.duplicate === null ? [] : [{ ...trouble, duplicate: asPasted(trouble.duplicate) }],
      );
      this.#report(outcome.taken.length, duplicates);
      return null;
    });
  }

  /** Adds files whose bytes are here; what cannot be added is kept in `troubles`. */
  async addFiles(files: readonly PickedFile[]): Promise<void> {
    if (files.length === 0) return;
    const given = files.map((file): PickedFile =>
      isBundleName(file) ? { name: file.name, problem: 'file-bundle' } : file,
    );
    const outcome = await this.#inTurn(async () => {
      const found = await this.#takeIn(given);
      if (found !== null) {
        void this.#session.addTexts(found.taken);
        this.#report(found.taken.length, found.troubles);
      }
      return found;
    });
    for (const { replacementCharacters, large, fileName } of outcome?.taken ?? []) {
      if (replacementCharacters > 0) {
        this.#services.toasts.done(
          `“${fileName}” has ${replacementCharacters} characters that were lost before.`,
        );
      }
      if (large) {
        this.#services.toasts.done(
          `“${fileName}” is long: comparing it takes a while, and scrolling may lag.`,
        );
      }
    }
  }

  /** Reads a file again in the encoding that the person chose. */
  async readAs(trouble: Trouble, encoding: string): Promise<void> {
    if (trouble.bytes === null) return;
    const { name, bytes } = trouble;
    await this.#inTurn(async () => {
      const outcome = await this.#takeIn([{ name, bytes, encoding }]);
      if (outcome === null) return;
      void this.#session.addTexts(outcome.taken);
      this.#report(outcome.taken.length, outcome.troubles, trouble);
    });
  }

  /** Adds a text although the review has the same one already: two outlets may print one agency's words. */
  addAnyway(trouble: Trouble): void {
    if (trouble.duplicate === null) return;
    void this.#session.addTexts([trouble.duplicate]);
    this.#report(1, [], trouble);
  }

  /** Closes the list of what could not be added. */
  dismiss(): void {
    this.troubles = [];
  }

  /** One lot after the other: two that are read at once would each not know of what the other brings. */
  async #inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const turn = this.#turn.then(work);
    this.#turn = turn.then(noop, noop);
    return await turn;
  }

  async #takeIn(files: readonly IntakeFile[]): Promise<IntakeOutcome | null> {
    // The session shows what was added at once, saved or not.
    const { variants } = this.#session;
    const hashes = new Set(variants.map(({ revision }) => revision.sha256));
    const present = { hashes, count: variants.length };
    const timer = setTimeout(() => {
      this.isReading = true;
    }, QUIET_MS);
    try {
      return await takeIn(this.#services.engine, files, present);
    } catch {
      this.#services.toasts.problem('file-unreadable', files.map(({ name }) => name).join(', '));
      return null;
    } finally {
      clearTimeout(timer);
      this.isReading = false;
    }
  }

  /** Files may come while the list of others is still open: it grows, or those would be gone before they were seen. */
  #report(added: number, troubles: readonly Trouble[], answered: Trouble | null = null): void {
    this.added = added + (this.troubles.length > 0 ? this.added : 0);
    this.troubles = [...this.troubles.filter(({ id }) => id !== answered?.id), ...troubles];
  }
}

/** A pasted text is no file: "check that the story was saved into it" would puzzle. */
function pasteWords(code: ErrorCode, label: string): ErrorWords {
  if (code === 'file-empty')
    return { message: 'There are no words in it.', remedy: 'Paste the story itself.' };
  return errorWords(code, label);
}

function noop(): void {
  // What a lot came to is its own caller's business; the next one only waits for its end.
}
