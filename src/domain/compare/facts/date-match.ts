/** A date or time that a recogniser found: the token index where it ends, and its value. */
export interface DateMatch {
  readonly to: number;
  readonly value: string;
}
