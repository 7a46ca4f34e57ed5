import { onDestroy } from 'svelte';

/** A pause in typing this long saves; leaving the field saves at once. */
const PAUSE_MS = 500;
/** What was saved shows in `value` within this time, unless something else has been saved since. */
const ECHO_MS = 300;

interface TypedTextSources {
  /** What is saved. */
  readonly value: () => string;
  /** In code units; what is longer stays in the field and is not saved. */
  readonly maxlength: () => number;
  readonly required: () => boolean;
  /** What of the typed words is saved; all of them where this is not given. */
  readonly clean?: (text: string) => string;
  /** The promise is kept once the text is saved. */
  readonly save: (text: string) => Promise<unknown>;
}

/**
 * The words of a field that saves itself: after a pause, when it is left, when its window is hidden or closed, and when it
 * goes. Create it while a component is set up: it lives and ends with that component.
 */
export class TypedText {
  readonly #sources: TypedTextSources;
  /** What is typed and not yet saved, or null. Never overwritten from outside: the typed words win. */
  #typed = $state<string | null>(null);
  /** What was handed over last and has not come back as saved, or null. */
  #handed: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is saved, for when the field goes: what it is read from may be gone before. */
  #lastSaved = '';

  constructor(sources: TypedTextSources) {
    this.#sources = sources;
    $effect.pre(() => {
      this.#lastSaved = sources.value();
    });
    $effect(() => {
      // Saved: from here on the field follows what is saved again, so that an undo shows.
      if (this.#typed === sources.value() && this.#isSaved()) {
        this.#typed = null;
        this.#handed = null;
      }
    });
    $effect(() => {
      const stopped = new AbortController();
      const options = { signal: stopped.signal };
      window.addEventListener('beforeunload', (event) => this.#holdBack(event), options);
      document.addEventListener('visibilitychange', () => document.hidden && this.#hand(), options);
      return () => {
        stopped.abort();
      };
    });
    onDestroy(() => {
      this.#hand();
    });
  }

  /** What the field shows. */
  get shown(): string {
    return this.#typed ?? this.#sources.value();
  }

  /** Whether a text that must not be empty was emptied. */
  get isMissing(): boolean {
    return this.#sources.required() && this.#typed?.trim() === '';
  }

  /** How much is saved at most, in code units. What is saved already may be longer, and is not cut down by an edit. */
  get most(): number {
    return this.#most(this.#sources.value());
  }

  /** How many code units of what is typed are too many. */
  get excess(): number {
    return Math.max(0, (this.#typed?.length ?? 0) - this.most);
  }

  /** Takes what is in the field now. */
  type(text: string): void {
    this.#typed = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#hand();
    }, PAUSE_MS);
  }

  /** The field is left: what is typed is saved now, and a required text that was emptied goes back to what is saved. */
  leave(): void {
    if (this.isMissing) this.#typed = null;
    this.#hand();
    if (this.#typed !== null && this.#isSaved()) this.#typed = null;
  }

  /** Gives up what is typed and not saved yet. */
  giveUp(): void {
    clearTimeout(this.#timer);
    this.#typed = null;
  }

  /** Words handed over before would still replace those that only look saved because they were typed back. */
  #isSaved(): boolean {
    const saved = this.#sources.value();
    return this.#cleaned() === saved && (this.#handed === null || this.#handed === saved);
  }

  #most(saved: string): number {
    return Math.max(this.#sources.maxlength(), saved.length);
  }

  #cleaned(): string | null {
    const { clean = (text) => text } = this.#sources;
    return this.#typed === null ? null : clean(this.#typed);
  }

  #hand(): void {
    clearTimeout(this.#timer);
    const cleaned = this.#cleaned();
    if (cleaned === null || this.isMissing) return;
    const text = cleaned.slice(0, this.#most(this.#lastSaved));
    if (text === (this.#handed ?? this.#lastSaved)) return;
    this.#handed = text;
    void this.#sources.save(text).then(() =>
      setTimeout(() => {
        this.#settle(text);
      }, ECHO_MS),
    );
  }

  /**
   * Saved, and yet not what is shown as saved: something else was saved right after it (an undo, another window), and
   * the field must not go on showing words that are stored nowhere.
   */
  #settle(text: string): void {
    if (this.#handed !== text) return;
    this.#handed = null;
    if (this.#typed === text) this.#typed = null;
  }

  /** Words typed within the last moment are handed over now, and the window asks before it closes on them. */
  #holdBack(event: BeforeUnloadEvent): void {
    if (this.#typed === null || this.isMissing || this.#isSaved()) return;
    this.#hand();
    event.preventDefault();
  }
}
