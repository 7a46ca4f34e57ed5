/** Between two looks at the clock no more than this counts: a laptop that slept has checked nothing. In milliseconds. */
const MOST_BETWEEN = 5_000;

/** How long somebody has looked at each item, and at all of them. All times are milliseconds. */
export class CheckClock {
  readonly #now: () => number;
  readonly #spent = new Map<string, number>();
  #at: number;
  #id = '';
  session = $state(0);
  item = $state(0);

  constructor(now: () => number) {
    this.#now = now;
    this.#at = now();
  }

  /** Another item is looked at from now on; it goes on where it was left. */
  enter(id: string): void {
    this.tick();
    this.#id = id;
    this.item = this.#spent.get(id) ?? 0;
  }

  /** Counts the time since the last look. */
  tick(): void {
    const at = this.#now();
    const passed = Math.max(0, Math.min(at - this.#at, MOST_BETWEEN));
    this.#at = at;
    this.session += passed;
    this.item = (this.#spent.get(this.#id) ?? 0) + passed;
    this.#spent.set(this.#id, this.item);
  }

  /** The time until now does not count: nobody was looking. */
  skip(): void {
    this.#at = this.#now();
  }
}

/** A duration as a clock shows it: `0:07`, `12:30`, `1:02:03`. */
export function clockLabel(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const end = String(rest).padStart(2, '0');
  return hours === 0 ? `${minutes}:${end}` : `${hours}:${String(minutes).padStart(2, '0')}:${end}`;
}
