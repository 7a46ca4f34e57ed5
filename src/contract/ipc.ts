import * as v from 'valibot';
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
  /** Shows the save dialog and writes the content, a text as UTF-8. `saved: false` means that the person cancelled. */
  saveFile: {
    channel: 'variorum:save-file',
    request: v.strictObject({ suggestedName: v.string(), content: v.union([v.string(), bytes]) }),
    value: v.variant('saved', [
      v.strictObject({ saved: v.literal(true), where: v.string() }),
      v.strictObject({ saved: v.literal(false) }),
    ]),
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
