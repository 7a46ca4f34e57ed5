/** The next bytes, or the question for the hash of all that came. */
export type HashRequest = Uint8Array<ArrayBuffer> | 'digest';
/** The bytes back, or the hash. */
export type HashAnswer = Uint8Array<ArrayBuffer> | string;

/** The SHA-256 of bytes that come in slices, one after the other. A call rejects where the hash cannot be made. */
export interface Hashing {
  /** Takes the next bytes and gives them back when they are hashed; meanwhile they are not the caller's. */
  update(slice: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
  /** The hash of all, lower-case hex. */
  digest(): Promise<string>;
  /** Frees what it holds; has to be called in any case. */
  end(): void;
}
