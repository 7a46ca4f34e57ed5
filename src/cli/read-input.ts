import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { assertNever } from '../domain/assert-never.ts';
import { LARGEST_FILE_BYTES, type IntakeProblem } from '../domain/intake/intake.ts';
import { readTextBytes } from '../domain/intake/read-text.ts';
import { CommandLineProblem } from './problem.ts';

export interface InputText {
  readonly label: string;
  /** Normalised, as the comparison takes it. */
  readonly text: string;
  /** Empty for standard input. */
  readonly fileName: string;
  readonly encoding: string;
}

export interface OpenInput {
  readonly stream: Readable;
  readonly size: number | null;
}

export const STANDARD_INPUT = 'standard input';

/**
 * Reads one text, from a file or (for `-`) from standard input; never more than the largest allowed size.
 *
 * @throws {CommandLineProblem} naming the file and the remedy
 */
export async function readInput(path: string, standardInput: Readable): Promise<InputText> {
  const label = path === '-' ? STANDARD_INPUT : basename(path);
  const name = path === '-' ? STANDARD_INPUT : path;
  if (path !== '-' && (await sizeOf(path)) > LARGEST_FILE_BYTES) throw tooLarge(path);
  const stream = path === '-' ? standardInput : createReadStream(path);
  const result = readTextBytes(await readBytes(name, stream, LARGEST_FILE_BYTES, tooLarge));
  if (!result.ok) throw new CommandLineProblem(`${name}: ${remedyFor(result.problem)}`);
  const { text, encoding } = result.value;
  return { label, text, fileName: path === '-' ? '' : label, encoding };
}

/**
 * Opens a file (or, for `-`, standard input) that is read piece by piece and may have any size.
 *
 * @returns the stream and its size in bytes, or null where that is not known
 * @throws {CommandLineProblem} naming the file and the remedy
 */
export async function openInput(path: string, standardInput: Readable): Promise<OpenInput> {
  if (path === '-') return { stream: standardInput, size: null };
  const size = await sizeOf(path);
  try {
    return { stream: (await open(path)).createReadStream(), size };
  } catch (error) {
    throw asProblem(path, error);
  }
}

/** @throws {CommandLineProblem} where there is no such file, or it is a folder */
export async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new CommandLineProblem(`${path}: this is a folder. Name a file in it.`);
    return found.size;
  } catch (error) {
    throw asProblem(path, error);
  }
}

/**
 * All bytes of a stream, and never more than `most`.
 *
 * @throws {CommandLineProblem} naming the file and the remedy
 */
export async function readBytes(
  name: string,
  stream: Readable,
  most: number,
  refuse: (name: string) => CommandLineProblem,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = chunk instanceof Uint8Array ? chunk : new TextEncoder().encode(String(chunk));
      size += bytes.length;
      if (size > most) throw refuse(name);
      chunks.push(bytes);
    }
  } catch (error) {
    throw asProblem(name, error);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function tooLarge(name: string): CommandLineProblem {
  return new CommandLineProblem(
    `${name}: larger than ${LARGEST_FILE_BYTES / 1024 / 1024} MB. Cut out the article and compare that.`,
  );
}

/** What went wrong with a file, with its name and the remedy. */
export function asProblem(name: string, error: unknown): CommandLineProblem {
  if (error instanceof CommandLineProblem) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new CommandLineProblem(`${name}: no such file. Check the name and the folder.`, { cause: error });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new CommandLineProblem(`${name}: you may not read this file. Change its permissions or copy it.`, {
      cause: error,
    });
  }
  return new CommandLineProblem(
    `${name}: could not be read (${code || String(error)}). Try a copy of the file.`,
    { cause: error },
  );
}

function remedyFor(problem: IntakeProblem): string {
  switch (problem.code) {
    case 'file-empty':
      return 'the text is empty. Give a file with some text in it.';
    case 'file-binary':
      return 'not a text file. Save the article as plain text (UTF-8) and try again.';
    case 'file-too-large':
      return `larger than ${LARGEST_FILE_BYTES / 1024 / 1024} MB. Cut out the article and compare that.`;
    case 'file-encoding': {
      const guess = problem.suggestions[0]?.encoding;
      return `not valid UTF-8${guess ? ` (it looks like ${guess})` : ''}. Save it as UTF-8 and try again.`;
    }
    default:
      return assertNever(problem);
  }
}
