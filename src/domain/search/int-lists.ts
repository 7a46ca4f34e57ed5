/** A list begins with room for this many numbers; half of all words stand in one claim or two. */
const FIRST_ROOM = 2;
const FIRST_POOL = 1024;

/**
 * Many lists of whole numbers that grow and shrink, all in one typed array: a hundred thousand small arrays would cost
 * several times what is in them. A list that outgrows its room moves to one of twice the size and leaves its old one to
 * the next list that needs as much.
 */
export class IntLists {
  #pool = new Int32Array(FIRST_POOL);
  #used = 0;
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #rooms: number[] = [];
  /** Places that lists have left, by their size. */
  readonly #left = new Map<number, number[]>();

  /** How many numbers a list has; lists that nothing was added to are empty. */
  lengthOf(list: number): number {
    return this.#lengths[list] ?? 0;
  }

  /** The numbers of a list, in no promised order. Valid until the next change of any list. */
  of(list: number): Int32Array {
    const start = this.#starts[list] ?? 0;
    return this.#pool.subarray(start, start + this.lengthOf(list));
  }

  /** Adds a number to a list. Lists are numbered from 0 without gaps. */
  add(list: number, value: number): void {
    const length = this.lengthOf(list);
    if (length === (this.#rooms[list] ?? 0)) this.#enlarge(list, length);
    this.#pool[(this.#starts[list] ?? 0) + length] = value;
    this.#lengths[list] = length + 1;
  }

  /** Takes a number out of a list, once. */
  remove(list: number, value: number): void {
    const numbers = this.of(list);
    const at = numbers.indexOf(value);
    if (at < 0) return;
    numbers[at] = numbers.at(-1) ?? value;
    this.#lengths[list] = numbers.length - 1;
  }

  #enlarge(list: number, length: number): void {
    const room = length === 0 ? FIRST_ROOM : length * 2;
    const from = this.#starts[list] ?? 0;
    const to = this.#left.get(room)?.pop() ?? this.#takeRoom(room);
    this.#pool.copyWithin(to, from, from + length);
    if (length > 0) this.#leave(from, length);
    this.#starts[list] = to;
    this.#lengths[list] = length;
    this.#rooms[list] = room;
  }

  #takeRoom(room: number): number {
    const start = this.#used;
    this.#used += room;
    if (this.#used > this.#pool.length) {
      const larger = new Int32Array(Math.max(this.#pool.length * 2, this.#used));
      larger.set(this.#pool);
      this.#pool = larger;
    }
    return start;
  }

  #leave(start: number, room: number): void {
    const places = this.#left.get(room);
    if (places) places.push(start);
    else this.#left.set(room, [start]);
  }
}
