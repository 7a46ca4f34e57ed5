import type { ErrorCode } from '../../contract/errors.ts';

/** What storage could not do, as a code for the error table; `detail` is for the log, not for the editor. */
export interface StorageProblem {
  readonly code: ErrorCode;
  readonly detail: string;
}

/** A problem on its way through code that can only throw (a transaction's body, a live query). */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.code = code;
  }
}

const CODE_OF_NAME: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-newer-version',
  MissingAPIError: 'storage-unavailable',
  OpenFailedError: 'storage-unavailable',
  DatabaseClosedError: 'storage-unavailable',
  InvalidStateError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
};

/** Chromium reports a full disk as an `UnknownError` whose message is the only thing that tells. */
const FULL_DISK = /full disk|disk full|no space|quota/iu;

/** Errors of a mistake in the program, not of storage. */
const PROGRAM_ERRORS = [TypeError, RangeError, ReferenceError, SyntaxError];

/** Gives anything thrown by Dexie or IndexedDB its code. A cause says more than what it caused, so causes go first. */
export function storageProblem(error: unknown): StorageProblem {
  const chain = withCauses(error);
  const detail = chain.map(describe).join(' < ');
  for (const cause of chain.toReversed()) {
    const code = codeOf(cause);
    if (code !== null) return { code, detail };
  }
  const isMistake = chain.some((each) => PROGRAM_ERRORS.some((kind) => each instanceof kind));
  return { code: isMistake ? 'unexpected' : 'storage-failed', detail };
}

function codeOf(error: unknown): ErrorCode | null {
  if (error instanceof StorageError) return error.code;
  if (!(error instanceof Error)) return null;
  return CODE_OF_NAME[error.name] ?? (FULL_DISK.test(error.message) ? 'storage-full' : null);
}

/** The error and what caused it, outermost first; Dexie keeps the cause in `inner`. */
function withCauses(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  let each = error;
  while (each !== undefined && each !== null && !chain.includes(each)) {
    chain.push(each);
    each = typeof each === 'object' ? (property(each, 'inner') ?? property(each, 'cause')) : null;
  }
  return chain;
}

function property(value: object, name: string): unknown {
  return Reflect.get(value, name);
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
