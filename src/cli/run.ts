import { realpath, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { assertNever } from '../domain/assert-never.ts';
import { compare } from '../domain/compare/compare.ts';
import type { Command } from './arguments.ts';
import { HELP, readArguments } from './arguments.ts';
import { CommandLineProblem } from './problem.ts';
import type { InputText } from './read-input.ts';
import { readInput } from './read-input.ts';
import { summarise } from './summary.ts';

/** What the command line needs from its surroundings. */
export interface Surroundings {
  readonly version: string;
  readonly standardInput: Readable;
  readonly print: (text: string) => void;
  readonly complain: (line: string) => void;
}

const DONE = 0;
const BAD_INPUT = 2;

/** Runs one command and returns the exit status: 0, or 2 after one line that says what to put right. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    await obey(readArguments(args), surroundings);
    return DONE;
  } catch (error) {
    if (!(error instanceof CommandLineProblem)) throw error;
    surroundings.complain(`variorum: ${error.message.replace(/\s*\n\s*/g, ' ')}\n`);
    return BAD_INPUT;
  }
}

async function obey(command: Command, { version, standardInput, print }: Surroundings): Promise<void> {
  switch (command.name) {
    case 'help':
      print(HELP);
      return;
    case 'version':
      print(`${version}\n`);
      return;
    case 'compare': {
      if (command.output !== null) await refuseToOverwrite(command.output, command.files);
      const texts: InputText[] = [];
      for (const file of command.files) texts.push(await readInput(file, standardInput));
      const comparison = compare(texts, { words: command.words });
      const result = command.format === 'json' ? `${JSON.stringify(comparison)}\n` : summarise(comparison);
      if (command.output === null) print(result);
      else await write(command.output, result);
      return;
    }
    default:
      return assertNever(command);
  }
}

/** The texts compared are somebody's only copies, perhaps: a slip in the command must not replace one by its report. */
async function refuseToOverwrite(output: string, files: readonly string[]): Promise<void> {
  const target = await canonical(output);
  for (const file of files) {
    if (file !== '-' && (await canonical(file)) === target) {
      throw new CommandLineProblem(`${output}: is one of the files to compare. Choose another file for -o.`);
    }
  }
}

/** The path with links resolved, where there is such a file already. */
async function canonical(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return resolve(path);
  }
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandLineProblem(`${path}: could not be written (${code}). Choose another file or folder.`, {
      cause: error,
    });
  }
}
