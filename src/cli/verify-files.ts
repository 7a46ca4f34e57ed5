import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { bytesSource } from '../domain/bundle/byte-source.ts';
import type { ByteSource } from '../domain/bundle/byte-source.ts';
import { bundleProblemWords } from '../domain/bundle/problems.ts';
import type { BundleProblem } from '../domain/bundle/problems.ts';
import type { FactsProblem } from '../domain/report/report-facts.ts';
import type { CheckOutcome, Verification } from '../domain/verify/checks.ts';
import { fileKind } from '../domain/verify/read-report.ts';
import { verifyFile } from '../domain/verify/verify-file.ts';
import type { VerifyFiles } from './arguments.ts';
import { CommandLineProblem } from './problem.ts';
import { Progress } from './progress.ts';
import type { ProgressSurroundings } from './progress.ts';
import { asProblem, readBytes, readInput, sizeOf, STANDARD_INPUT } from './read-input.ts';
import { printable } from './summary.ts';

/** What comes from standard input is read into memory; a bundle in a file is not. */
const LARGEST_IN_MEMORY = 256 * 1024 * 1024;

const OUTCOME_NAMES: Readonly<Record<CheckOutcome, string>> = {
  passed: 'passed',
  failed: 'FAILED',
  'not-made': 'not made',
};
const OUTCOME_WIDTH = 9;

const VERIFIABLE =
  'Every format that Variorum writes can be, and a bundle. Not so a PDF that a browser printed, which has its hashes as words on its last page; a table without rows; and what another program has saved in a form of its own.';

interface VerifySurroundings extends ProgressSurroundings {
  readonly standardInput: Readable;
}

interface OpenSource {
  readonly source: ByteSource;
  readonly close: () => Promise<void>;
}

/**
 * Verifies a report or a bundle, and gives the answer in the form that was asked for.
 *
 * @throws {CommandLineProblem} where a file cannot be read or is neither
 */
export async function verifyFiles(
  command: VerifyFiles,
  surroundings: VerifySurroundings,
): Promise<{ readonly text: string; readonly outcome: Verification['outcome'] }> {
  const sources: OpenSource[] = [];
  const openOne = async (path: string): Promise<ByteSource> => {
    const opened = await openSource(path, surroundings.standardInput);
    sources.push(opened);
    return opened.source;
  };
  const progress = new Progress(surroundings);
  try {
    const source = await openOne(command.file);
    if (command.bundle !== null && (await fileKind(source)) === 'bundle')
      throw new CommandLineProblem(
        `${command.file}: is a bundle itself. Leave out --bundle, or name a report.`,
      );
    const bundle = command.bundle === null ? null : await openOne(command.bundle);
    const texts = [];
    for (const path of command.texts) {
      const { label, text } = await readInput(path, surroundings.standardInput);
      texts.push({ name: label, text });
    }
    const goOn = (share: number): boolean => {
      progress.show(share, 'read');
      return true;
    };
    const verified = await verifyFile(source, { texts, bundle, goOn });
    if (!verified.ok) throw refused(verified.problem, command);
    return { text: written(command, verified.value), outcome: verified.value.outcome };
  } finally {
    progress.clear();
    for (const { close } of sources) await close();
  }
}

function refused(problem: FactsProblem | BundleProblem, { file, bundle }: VerifyFiles): CommandLineProblem {
  if (problem === 'none')
    return new CommandLineProblem(`${file}: not a report or bundle that can be verified. ${VERIFIABLE}`);
  if (problem === 'newer')
    return new CommandLineProblem(`${file}: a newer version of Variorum wrote this report. Update Variorum.`);
  return new CommandLineProblem(`${bundle ?? file}: ${bundleProblemWords(problem)}`);
}

function written({ file, format }: VerifyFiles, verified: Verification): string {
  if (format === 'json')
    return `${JSON.stringify({ schema: 'variorum.verification/1', file, ...verified })}\n`;
  const lines = verified.checks.map(
    ({ outcome, words }) => `  ${OUTCOME_NAMES[outcome].padEnd(OUTCOME_WIDTH)} ${printable(words)}`,
  );
  const open = verified.checks.filter(({ outcome }) => outcome === 'not-made').length;
  const answer = verified.outcome === 'passed' ? 'Verified' : 'NOT verified';
  const rest = open === 0 ? '' : `; ${open} check${open === 1 ? '' : 's'} could not be made`;
  return [`${printable(file)} (${verified.kind})`, ...lines, `${answer}${rest}.`, ''].join('\n');
}

async function openSource(path: string, standardInput: Readable): Promise<OpenSource> {
  if (path === '-') {
    const bytes = await readBytes(STANDARD_INPUT, standardInput, LARGEST_IN_MEMORY, tooLarge);
    return { source: bytesSource(bytes), close: () => Promise.resolve() };
  }
  const size = await sizeOf(path);
  try {
    const handle = await open(path);
    return { source: fileSource(handle, size, path), close: () => handle.close() };
  } catch (error) {
    throw asProblem(path, error);
  }
}

function fileSource(handle: FileHandle, size: number, path: string): ByteSource {
  return {
    size,
    async read(start, end) {
      try {
        const { buffer, bytesRead } = await handle.read(new Uint8Array(Math.max(0, end - start)), {
          position: start,
        });
        return buffer.subarray(0, bytesRead);
      } catch (error) {
        throw asProblem(path, error);
      }
    },
  };
}

function tooLarge(name: string): CommandLineProblem {
  return new CommandLineProblem(
    `${name}: larger than ${LARGEST_IN_MEMORY / 1024 / 1024} MB. Give a bundle as a file, not through standard input.`,
  );
}
