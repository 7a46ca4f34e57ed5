import * as v from 'valibot';
import { compare } from '../domain/compare/compare.ts';
import { MOST_VARIANTS } from '../domain/review/vocabulary.ts';
import { siglum } from '../domain/siglum.ts';
import type { CompareBatch } from './arguments.ts';

/** A line may have this many bytes: twenty texts of the largest size that a review takes in full quality, and escapes. */
export const LONGEST_LINE = 64 * 1024 * 1024;

const Id = v.union([v.string(), v.number()], 'must be a text or a number');

const Request = v.object({
  id: Id,
  variants: v.pipe(
    v.array(
      v.object(
        { label: v.optional(v.string('must be a text')), text: v.string('must be a text') },
        'must be an object with "label" and "text"',
      ),
      'must be a list',
    ),
    v.minLength(2, 'needs two or more'),
    v.maxLength(MOST_VARIANTS, `takes at most ${MOST_VARIANTS}`),
  ),
});

export interface BatchAnswer {
  /** A JSON value on one line, without its end. */
  readonly json: string;
  readonly ok: boolean;
}

/**
 * Compares the variants of one line of a batch. A bad line is answered with its `id`, where it has one, and an `error`
 * in plain words; nothing is thrown.
 *
 * @param bytes the line in UTF-8, or null where it was too long to be read
 */
export function answerLine(
  bytes: Uint8Array | null,
  number: number,
  { words, rulesOff, timeLimitMs }: CompareBatch,
  now: () => number,
): BatchAnswer {
  if (bytes === null) {
    return problem(
      null,
      `line ${number}: longer than ${LONGEST_LINE / 1024 / 1024} MB. Give its texts as files.`,
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problem(null, `line ${number}: not valid UTF-8. Save the file as UTF-8.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem(null, `line ${number}: not JSON. Each line must hold one whole JSON object.`);
  }
  const request = v.safeParse(Request, value);
  if (!request.success) return problem(idOf(value), `line ${number}: ${complaint(request.issues[0])}`);
  const { id, variants } = request.output;
  const inputs = variants.map(({ label, text: own }, index) => ({
    label: label ?? siglum(index),
    text: own,
  }));
  const end = now() + timeLimitMs;
  try {
    return {
      json: JSON.stringify({ id, ...compare(inputs, { words, rulesOff, goOn: () => now() < end }) }),
      ok: true,
    };
  } catch (error) {
    // The engine does not throw for any text; should it, the run must go on and say which line it was.
    return problem(id, `line ${number}: the comparison failed (${String(error)}). Please report this line.`);
  }
}

function idOf(value: unknown): string | number | null {
  const id = v.safeParse(v.object({ id: Id }), value);
  return id.success ? id.output.id : null;
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (path === null) return 'must be a JSON object with "id" and "variants".';
  const missing = issue.received === 'undefined';
  return missing ? `"${path}" is missing.` : `"${path}" ${issue.message}.`;
}

function problem(id: string | number | null, error: string): BatchAnswer {
  return { json: JSON.stringify({ id, error }), ok: false };
}
