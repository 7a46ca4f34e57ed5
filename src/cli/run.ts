import { open, realpath, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { assertNever } from '../domain/assert-never.ts';
import { compare } from '../domain/compare/compare.ts';
import { reportHtml } from '../domain/report/html.ts';
import { reportMarkdown } from '../domain/report/markdown.ts';
import type { Comparison } from '../domain/compare/comparison.ts';
import type { Command, CompareBatch, CompareFiles } from './arguments.ts';
import { HELP, readArguments } from './arguments.ts';
import { answerLine, LONGEST_LINE } from './batch-line.ts';
import { comparisonReport } from './comparison-report.ts';
import { coloured, plain } from './palette.ts';
import { CommandLineProblem } from './problem.ts';
import type { ProgressSurroundings } from './progress.ts';
import { Progress } from './progress.ts';
import type { InputText, OpenInput } from './read-input.ts';
import { openInput, readInput } from './read-input.ts';
import { readLines } from './read-lines.ts';
import { summarise } from './summary.ts';
import { verifyFiles } from './verify-files.ts';

/** What the command line needs from its surroundings. */
export interface Surroundings extends ProgressSurroundings {
  readonly version: string;
  readonly standardInput: Readable;
  readonly standardOutput: Writable;
  readonly complain: (line: string) => void;
  /** Whether standard output is a terminal that wants colours. */
  readonly wantsColour: boolean;
}

const DONE = 0;
const BAD_LINES = 1;
const NOT_VERIFIED = 1;
const BAD_INPUT = 2;

/** Runs one command and returns the exit status: 0, 1 for bad lines in a batch or a failed check, 2 after one line that says what to put right. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await obey(readArguments(args), surroundings);
  } catch (error) {
    if (!(error instanceof CommandLineProblem)) throw error;
    surroundings.complain(`variorum: ${error.message.replace(/\s*\n\s*/g, ' ')}\n`);
    return BAD_INPUT;
  }
}

async function obey(command: Command, surroundings: Surroundings): Promise<number> {
  switch (command.name) {
    case 'help':
      await print(surroundings.standardOutput, HELP);
      return DONE;
    case 'version':
      await print(surroundings.standardOutput, `${surroundings.version}\n`);
      return DONE;
    case 'compare':
      await compareFiles(command, surroundings);
      return DONE;
    case 'batch':
      return compareBatch(command, surroundings);
    case 'verify': {
      const { text, outcome } = await verifyFiles(command, surroundings);
      await print(surroundings.standardOutput, text);
      return outcome === 'passed' ? DONE : NOT_VERIFIED;
    }
    default:
      return assertNever(command);
  }
}

async function compareFiles(command: CompareFiles, surroundings: Surroundings): Promise<void> {
  const { files, output } = command;
  if (output !== null) await refuseToOverwrite(output, files);
  const texts: InputText[] = [];
  for (const file of files) texts.push(await readInput(file, surroundings.standardInput));
  // A report marks its passages word by word.
  const words = command.words || command.format === 'html' || command.format === 'md';
  const comparison = compare(texts, {
    words,
    rulesOff: command.rulesOff,
    goOn: watch(command, surroundings),
  });
  if (comparison.incomplete)
    surroundings.complain(`variorum: Comparison incomplete. ${comparison.incomplete.explanation}\n`);
  const result = written(comparison, command, texts, surroundings);
  if (output === null) await print(surroundings.standardOutput, result);
  else await writeFile(output, result, 'utf8').catch((error: unknown) => refuseOutput(output, error));
}

/** Shows how far a comparison is, and stops it when its time is up. */
function watch({ timeLimitMs }: CompareFiles, surroundings: Surroundings): (share: number) => boolean {
  const progress = new Progress(surroundings);
  const end = surroundings.now() + timeLimitMs;
  return (share) => {
    if (share < 1) progress.show(share, 'compared');
    else progress.clear();
    return surroundings.now() < end;
  };
}

/** The comparison in the format that was asked for. */
function written(
  comparison: Comparison,
  { format, base, colour, output, rulesOff }: CompareFiles,
  texts: readonly InputText[],
  surroundings: Surroundings,
): string {
  const isColoured =
    colour === 'always' || (colour === 'auto' && output === null && surroundings.wantsColour);
  switch (format) {
    case 'json':
      return `${JSON.stringify(comparison)}\n`;
    case 'text':
      return summarise(comparison, base, isColoured ? coloured : plain);
    case 'html':
      return reportHtml(comparisonReport(comparison, texts, base, surroundings.version, rulesOff));
    case 'md':
      return reportMarkdown(comparisonReport(comparison, texts, base, surroundings.version, rulesOff));
    default:
      return assertNever(format);
  }
}

/** Answers each line before the next is read, so that memory does not grow with the file. */
async function compareBatch(command: CompareBatch, surroundings: Surroundings): Promise<number> {
  const { file, output } = command;
  const input = await openInput(file, surroundings.standardInput);
  if (output === null)
    return answerLines(command, input, surroundings, (line) => print(surroundings.standardOutput, line));
  await refuseToOverwrite(output, [file]);
  try {
    const target = await open(output, 'w');
    try {
      return await answerLines(command, input, surroundings, async (line) => {
        await target.writeFile(line, 'utf8');
      });
    } finally {
      await target.close();
    }
  } catch (error) {
    if (error instanceof CommandLineProblem) throw error;
    return refuseOutput(output, error);
  }
}

async function answerLines(
  command: CompareBatch,
  { stream, size }: OpenInput,
  surroundings: Surroundings,
  write: (line: string) => Promise<void>,
): Promise<number> {
  const progress = new Progress(surroundings);
  let [done, bad] = [0, 0];
  for await (const line of readLines(stream, LONGEST_LINE)) {
    if (line.bytes !== null && isBlank(line.bytes)) continue;
    const answer = answerLine(line.bytes, line.number, command, surroundings.now);
    await write(`${answer.json}\n`);
    done++;
    if (!answer.ok) bad++;
    progress.show(size === null ? null : line.read / size, `${done} compared, ${bad} bad`);
  }
  progress.clear();
  return bad === 0 ? DONE : BAD_LINES;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** Waits until the text is taken: a slow reader must hold up the work, not fill the memory. */
function print(target: Writable, text: string): Promise<void> {
  return new Promise((resolve_, reject) => {
    target.write(text, (error) => {
      if (error) reject(error);
      else resolve_();
    });
  });
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

/** @throws {CommandLineProblem} always: it says why the output cannot be written */
function refuseOutput(path: string, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  throw new CommandLineProblem(`${path}: could not be written (${code}). Choose another file or folder.`, {
    cause: error,
  });
}
