import { parseArgs } from 'node:util';
import { MOST_VARIANTS } from '../domain/review/vocabulary.ts';
import { CommandLineProblem } from './problem.ts';

export type OutputFormat = 'text' | 'json';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | {
      readonly name: 'compare';
      /** File paths in the order given; `-` is standard input. */
      readonly files: readonly string[];
      readonly format: OutputFormat;
      readonly words: boolean;
      /** The file to write to, or null for standard output. */
      readonly output: string | null;
    };

export const HELP = `variorum: compare variants of an article by what changed in substance.

  variorum compare A.txt B.txt [C.txt …] [--format text|json] [--words] [-o FILE]

  -                   in place of a file: read standard input
  --format text|json  a summary for people (default), or the whole comparison (variorum.comparison/1)
  --words             with json: also say which words correspond in every aligned passage
  -o, --output FILE   write to FILE instead of standard output
  --version           print the version
  --help              print this text

Files are plain text in UTF-8, 2 to ${MOST_VARIANTS} of them. Exit status: 0 done, 2 something in the input to put right.
`;

/**
 * Reads the arguments after the program's name.
 *
 * @throws {CommandLineProblem} for anything that cannot be meant
 */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined)
    throw new CommandLineProblem('No command given. Try: variorum compare A.txt B.txt');
  if (command !== 'compare') {
    throw new CommandLineProblem(
      `Unknown command "${command}". The command is: compare. See variorum --help.`,
    );
  }
  if (files.length < 2)
    throw new CommandLineProblem('Give at least two files to compare: variorum compare A.txt B.txt');
  if (files.length > MOST_VARIANTS) {
    throw new CommandLineProblem(
      `${files.length} files given; at most ${MOST_VARIANTS} can be compared. Leave out ${files[MOST_VARIANTS] ?? ''} and what follows it.`,
    );
  }
  if (files.filter((file) => file === '-').length > 1) {
    throw new CommandLineProblem('Standard input (-) can be read only once. Give the other text as a file.');
  }
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json') {
    throw new CommandLineProblem(`Unknown format "${format}". Use --format text or --format json.`);
  }
  if (values.words === true && format !== 'json') {
    throw new CommandLineProblem('--words belongs to the JSON output. Add --format json.');
  }
  return { name: 'compare', files, format, words: values.words === true, output: values.output ?? null };
}

interface Parsed {
  readonly values: {
    readonly help?: boolean;
    readonly version?: boolean;
    readonly words?: boolean;
    readonly format?: string;
    readonly output?: string;
  };
  readonly positionals: readonly string[];
}

function parse(args: readonly string[]): Parsed {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        words: { type: 'boolean' },
        format: { type: 'string' },
        output: { type: 'string', short: 'o' },
      },
    });
  } catch (error) {
    // Node's own message names the option; its advice after the first sentence is for programmers.
    const message =
      error instanceof Error ? (/^[^.]*/.exec(error.message)?.[0] ?? error.message) : String(error);
    throw new CommandLineProblem(`${message}. See variorum --help.`, { cause: error });
  }
}
