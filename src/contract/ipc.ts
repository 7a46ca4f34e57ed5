import * as v from 'valibot';
import { BUNDLE_BYTES_LIMIT } from '../domain/bundle/limits.ts';
import { EVIDENCE_BYTES_LIMIT, EVIDENCE_SLICE_BYTES } from '../domain/evidence/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { COMMANDS } from './commands.ts';
import { ERROR_CODES } from './errors.ts';

/*
 * The one table of what crosses the process boundary. The types of the bridge (preload), of the endpoints (main) and of the
 * desktop host (renderer) are derived from it, so that a channel without a handler does not compile.
 * Each side checks what it receives: main the requests, the preload the answers and the pushes.
 */

const problem = v.strictObject({ code: v.picklist(ERROR_CODES), fileName: v.string() });

/** Why a request failed: the code, and the file it is about (empty where there is none). */
export type BoundaryProblem = Readonly<v.InferOutput<typeof problem>>;

const bytes = v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

const slice = v.pipe(
  bytes,
  v.check((value) => value.byteLength <= EVIDENCE_SLICE_BYTES, 'a slice that is too long'),
);

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

/** A file on its way: into the evidence store, or to where the person saves it. */
const handle = v.pipe(v.string(), v.uuid());

/** What became of a file that was to be saved; `saved: false` means that the person cancelled. */
const saveOutcome = v.variant('saved', [
  v.strictObject({ saved: v.literal(true), where: v.string() }),
  v.strictObject({ saved: v.literal(false) }),
]);

const byteCount = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(EVIDENCE_BYTES_LIMIT));

/** A bundle is the largest file that is saved. */
const savedByteCount = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(BUNDLE_BYTES_LIMIT));

/** The channels on which the renderer asks and main answers with a `Result` of the `value`. */
export const REQUESTS = {
  /** Shows the open dialog and reads what was chosen. An empty list means that the person cancelled. */
  openTextFiles: {
    channel: 'variorum:open-text-files',
    request: v.null(),
    value: v.array(
      v.union([
        v.strictObject({ name: v.string(), bytes }),
        v.strictObject({ name: v.string(), problem: v.picklist(ERROR_CODES) }),
      ]),
    ),
  },
  /** Shows the save dialog and writes the content, a text as UTF-8. */
  saveFile: {
    channel: 'variorum:save-file',
    request: v.strictObject({ suggestedName: v.string(), content: v.union([v.string(), bytes]) }),
    value: saveOutcome,
  },
  /**
   * Shows the save dialog for a file of this many bytes that comes in pieces; `handle: null` means that the person
   * cancelled. What was begun before and not finished is dropped, as with evidence.
   */
  beginSave: {
    channel: 'variorum:begin-save',
    request: v.strictObject({ suggestedName: v.string(), bytes: savedByteCount }),
    value: v.strictObject({ handle: v.nullable(handle) }),
  },
  /** The next bytes of it. */
  appendSave: {
    channel: 'variorum:append-save',
    request: v.strictObject({ handle, slice }),
    value: v.null(),
  },
  /** All of it was sent; main puts it in its place. */
  finishSave: {
    channel: 'variorum:finish-save',
    request: v.strictObject({ handle }),
    value: saveOutcome,
  },
  /** Nothing of it is to be written. */
  abortSave: {
    channel: 'variorum:abort-save',
    request: v.strictObject({ handle }),
    value: v.null(),
  },
  /** Shows the save dialog, prints a report, which is a whole HTML file, as a PDF and writes it. */
  savePdf: {
    channel: 'variorum:save-pdf',
    request: v.strictObject({ suggestedName: v.string(), html: v.string() }),
    value: saveOutcome,
  },
  /** Stops the printing of a PDF; nothing is written then. */
  cancelPdf: {
    channel: 'variorum:cancel-pdf',
    request: v.null(),
    value: v.null(),
  },
  /** Shows a file in its folder; only one that was saved since the app started. */
  revealInFolder: {
    channel: 'variorum:reveal-in-folder',
    request: v.strictObject({ path: v.string() }),
    value: v.null(),
  },
  /**
   * Begins to keep an evidence file of this many bytes. What was begun before and not finished is dropped: the page puts
   * one file after the other, so a page that reloaded has left it.
   */
  beginEvidence: {
    channel: 'variorum:begin-evidence',
    request: v.strictObject({ bytes: byteCount }),
    value: v.strictObject({ handle }),
  },
  /** The next bytes of it. */
  appendEvidence: {
    channel: 'variorum:append-evidence',
    request: v.strictObject({ handle, slice }),
    value: v.null(),
  },
  /** All of it was sent; main keeps it if the bytes it got have this hash. */
  finishEvidence: {
    channel: 'variorum:finish-evidence',
    request: v.strictObject({ handle, sha256 }),
    value: v.null(),
  },
  /** Nothing of it is to be kept. */
  abortEvidence: {
    channel: 'variorum:abort-evidence',
    request: v.strictObject({ handle }),
    value: v.null(),
  },
  /** One slice of a kept file, from an offset in bytes, and the file's size. */
  readEvidence: {
    channel: 'variorum:read-evidence',
    request: v.strictObject({ sha256, offset: byteCount }),
    value: v.strictObject({ slice, size: v.number() }),
  },
  hasEvidence: {
    channel: 'variorum:has-evidence',
    request: v.strictObject({ sha256 }),
    value: v.boolean(),
  },
  /** Removes a kept file for good; one that is not there is removed already. */
  removeEvidence: {
    channel: 'variorum:remove-evidence',
    request: v.strictObject({ sha256 }),
    value: v.null(),
  },
  /** Opens a copy with the system's program for it, or shows it in its folder where opening could run something. */
  openEvidence: {
    channel: 'variorum:open-evidence',
    request: v.strictObject({ sha256, fileName: v.pipe(v.string(), v.maxLength(1000)) }),
    value: v.strictObject({ how: v.picklist(['opened', 'in-folder']) }),
  },
  /** Undoes or redoes the last typing in the text field that has the focus, as the system's own menu would. */
  editField: {
    channel: 'variorum:edit-field',
    request: v.strictObject({ action: v.picklist(['undo', 'redo']) }),
    value: v.null(),
  },
} as const satisfies Record<
  string,
  { readonly channel: string; readonly request: v.GenericSchema; readonly value: v.GenericSchema }
>;

/** The channels on which main tells the renderer something unasked. */
export const PUSHES = {
  /** A command was chosen in the window's menu. */
  menuCommand: {
    channel: 'variorum:menu-command',
    payload: v.picklist(COMMANDS.map((command) => command.id)),
  },
} as const satisfies Record<string, { readonly channel: string; readonly payload: v.GenericSchema }>;

export type RequestName = keyof typeof REQUESTS;
export type PushName = keyof typeof PUSHES;

export type RequestOf<Name extends RequestName> = v.InferOutput<(typeof REQUESTS)[Name]['request']>;
export type ValueOf<Name extends RequestName> = v.InferOutput<(typeof REQUESTS)[Name]['value']>;
export type AnswerOf<Name extends RequestName> = Result<ValueOf<Name>, BoundaryProblem>;
export type PushOf<Name extends PushName> = v.InferOutput<(typeof PUSHES)[Name]['payload']>;

// The same tables, typed so that a lookup by a name that is a type parameter keeps that name's types.
const requests: {
  readonly [Name in RequestName]: {
    readonly request: v.GenericSchema<unknown, RequestOf<Name>>;
    readonly value: v.GenericSchema<unknown, ValueOf<Name>>;
  };
} = REQUESTS;
const pushes: {
  readonly [Name in PushName]: { readonly payload: v.GenericSchema<unknown, PushOf<Name>> };
} = PUSHES;

/** Reads a request as it reached main; the problem is a sentence for the log. */
export function readRequest<Name extends RequestName>(
  name: Name,
  raw: unknown,
): Result<RequestOf<Name>, string> {
  return readAs<RequestOf<Name>>(requests[name].request, raw);
}

/** Reads a push as it reached the preload; the problem is a sentence for the log. */
export function readPush<Name extends PushName>(name: Name, raw: unknown): Result<PushOf<Name>, string> {
  return readAs<PushOf<Name>>(pushes[name].payload, raw);
}

const answer = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), value: v.unknown() }),
  v.strictObject({ ok: v.literal(false), problem }),
]);

/** Reads an answer as it reached the preload: main's own `Result`, or a sentence for the log when it is not one. */
export function readAnswer<Name extends RequestName>(
  name: Name,
  raw: unknown,
): Result<AnswerOf<Name>, string> {
  const envelope = readAs(answer, raw);
  if (!envelope.ok) return envelope;
  if (!envelope.value.ok) return ok(envelope.value);
  const value = readAs<ValueOf<Name>>(requests[name].value, envelope.value.value);
  return value.ok ? ok(ok(value.value)) : value;
}

function readAs<Output>(schema: v.GenericSchema<unknown, Output>, raw: unknown): Result<Output, string> {
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? ok(parsed.output) : failed(v.summarize(parsed.issues));
}
