import { labelFromFileName, takeIn, takeOne, type Trouble } from '../features/variants/intake.ts';
import type { PickedFile } from '../platform/platform.ts';
import { readDroppedFiles } from '../platform/read-files.ts';
import type { ReviewSession } from '../review/review-session.svelte.ts';
import type { Services } from './services.ts';

/** Brings texts into a review, by picker, drop or paste, and keeps what could not be taken until it is dealt with. */
export class VariantIntake {
  readonly #session: ReviewSession;
  readonly #services: Services;
  troubles = $state.raw<readonly Trouble[]>([]);
  /** How many of the last lot were added. */
  added = $state(0);

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
  async drop(files: FileList): Promise<void> {
    await this.addFiles(await readDroppedFiles(files));
  }

  /** Adds a pasted text under the label it was given. */
  async paste({ label, text }: { readonly label: string; readonly text: string }): Promise<void> {
    const outcome = await this.#takeIn([{ name: label, bytes: new TextEncoder().encode(text) }]);
    if (outcome === null) return;
    this.#session.addTexts(outcome.taken.map((taken) => ({ ...taken, label, fileName: '' })));
    this.#report(outcome.taken.length, outcome.troubles);
  }

  /** Adds files whose bytes are here; what cannot be added is kept in `troubles`. */
  async addFiles(files: readonly PickedFile[]): Promise<void> {
    if (files.length === 0) return;
    const outcome = await this.#takeIn(files);
    if (outcome === null) return;
    this.#session.addTexts(outcome.taken);
    this.#report(outcome.taken.length, outcome.troubles);
    for (const { replacementCharacters, fileName } of outcome.taken) {
      if (replacementCharacters > 0) {
        this.#services.toasts.done(
          `“${fileName}” has ${replacementCharacters} characters that were lost before.`,
        );
      }
    }
  }

  /** Reads a file again in the encoding that the person chose. */
  async readAs(trouble: Trouble, encoding: string): Promise<void> {
    if (trouble.bytes === null) return;
    try {
      const read = await takeOne(this.#services.engine, trouble.name, trouble.bytes, encoding);
      const rest = this.troubles.filter(({ id }) => id !== trouble.id);
      if ('text' in read) this.#session.addTexts([{ ...read.text, label: labelFromFileName(trouble.name) }]);
      this.troubles = 'trouble' in read ? [...rest, read.trouble] : rest;
    } catch {
      this.#services.toasts.problem('file-unreadable', trouble.name);
    }
  }

  /** Adds a text although the review has the same one already: two outlets may print one agency's words. */
  addAnyway(trouble: Trouble): void {
    if (trouble.duplicate !== null) this.#session.addTexts([trouble.duplicate]);
    this.troubles = this.troubles.filter(({ id }) => id !== trouble.id);
  }

  /** Closes the list of what could not be added. */
  dismiss(): void {
    this.troubles = [];
  }

  async #takeIn(files: readonly PickedFile[]): Promise<Awaited<ReturnType<typeof takeIn>> | null> {
    const { variants } = this.#session;
    const hashes = new Set(variants.map(({ revision }) => revision.sha256));
    try {
      return await takeIn(this.#services.engine, files, { hashes, count: variants.length });
    } catch {
      this.#services.toasts.problem('file-unreadable', files.map(({ name }) => name).join(', '));
      return null;
    }
  }

  #report(added: number, troubles: readonly Trouble[]): void {
    this.added = added;
    this.troubles = troubles;
  }
}
