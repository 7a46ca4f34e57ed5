import { parseArgs } from 'node:util';
import { isNoiseRuleId, NOISE_RULES, type NoiseRuleId } from '../domain/compare/noise-rules.ts';
import { MOST_VARIANTS } from '../domain/review/vocabulary.ts';
import { CommandLineProblem } from './problem.ts';

const FORMATS = ['text', 'json', 'html', 'md'] as const;
export type OutputFormat = (typeof FORMATS)[number];

const COLOURS = ['auto', 'always', 'never'] as const;
/** Whether the text is coloured; `auto` where it goes to a terminal that wants colours. */
export type ColourChoice = (typeof COLOURS)[number];

/** What both ways of comparing are told. */
interface CompareSettings {
  readonly words: boolean;
  /** Rules for noise whose differences count as substance. */
  readonly rulesOff: readonly NoiseRuleId[];
  /** Milliseconds that one comparison may take; infinite where nothing is said. */
  readonly timeLimitMs: number;
  /** The file to write to, or null for standard output. */
  readonly output: string | null;
}

export interface CompareFiles extends CompareSettings {
  readonly name: 'compare';
  /** File paths in the order given; `-` is standard input. */
  readonly files: readonly string[];
  readonly format: OutputFormat;
  /** Index into `files` of the variant that the others are read against. */
  readonly base: number;
  readonly colour: ColourChoice;
}

export interface CompareBatch extends CompareSettings {
  readonly name: 'batch';
  /** A file of JSON lines; `-` is standard input. */
  readonly file: string;
}

export interface VerifyFiles {
  readonly name: 'verify';
  /** A report or a bundle; `-` is standard input. */
  readonly file: string;
  /** Texts that are said to belong to it. */
  readonly texts: readonly string[];
  /** The bundle that the report is said to belong to, or null. */
  readonly bundle: string | null;
  readonly format: 'text' | 'json';
}

/** What the command line asks for. */
export type Command =
  { readonly name: 'help' } | { readonly name: 'version' } | CompareFiles | CompareBatch | VerifyFiles;

export const HELP = `variorum: compare variants of an article by what changed in substance, and verify what came of it.

  variorum compare A.txt B.txt [C.txt …] [--base N] [--format text|json|html|md] [--words] [-o FILE]
  variorum compare --batch FILE.jsonl [--words] [-o FILE]
  variorum verify FILE [A.txt …] [--bundle FILE] [--format text|json]

  -                   in place of a file: read standard input
  --base N            read the others against file N, counted from 1 (default 1); JSON always has every pair
  --format FORMAT     text: a summary for people (default); json: the whole comparison (variorum.comparison/1);
                      html: a report that opens without network; md: the same findings as Markdown
  --words             with json: also say which words correspond in every aligned passage
  --rule-off RULE     count the differences under a rule for noise as substance; may be repeated. The rules are:
${rulesInLines()}
  --time-limit S      stop comparing after S seconds and say what is missing
  --batch FILE        compare line by line: {"id": …, "variants": [{"label": …, "text": …}, …]} in, one JSON line out
  -o, --output FILE   write to FILE instead of standard output
  --bundle FILE       with verify: the bundle (.variorum) of the review that the report is of
  --colour WHEN       colour the text: auto (default), always, never
  --version           print the version
  --help              print this text

compare takes plain text in UTF-8, 2 to ${MOST_VARIANTS} files. verify says whether a report of any format or a bundle is as
it was written, and whether texts and bundle belong to it. Exit status: 0 done, 1 some lines of a batch could not be
compared or something did not verify, 2 something in the input to put right.
`;

/** The rules' names, filled into lines under the option. */
function rulesInLines(): string {
  const indent = ' '.repeat(22);
  const lines = [indent];
  for (const { id } of NOISE_RULES) {
    const line = lines.at(-1) ?? '';
    if (line.length + id.length > 112) lines.push(indent + id);
    else lines[lines.length - 1] = line === indent ? line + id : `${line}, ${id}`;
  }
  return lines.join(',\n');
}

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
  if (command === 'verify') return readVerify(files, values);
  if (command !== 'compare') {
    throw new CommandLineProblem(
      `Unknown command "${command}". The commands are: compare, verify. See variorum --help.`,
    );
  }
  if (values.bundle !== undefined)
    throw new CommandLineProblem('--bundle belongs to verify. Try: variorum verify REPORT --bundle FILE');
  const settings = {
    words: values.words === true,
    output: values.output ?? null,
    rulesOff: readRules(values['rule-off'] ?? []),
    timeLimitMs: readTimeLimit(values['time-limit']),
  };
  return values.batch === undefined
    ? readCompare(files, values, settings)
    : readBatch(values.batch, files, values, settings);
}

function readCompare(files: readonly string[], values: Values, settings: CompareSettings): CompareFiles {
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
  const format = oneOf(FORMATS, values.format ?? 'text', 'format');
  const colour = oneOf(COLOURS, values.colour ?? 'auto', 'colour');
  if (settings.words && format !== 'json') {
    throw new CommandLineProblem('--words belongs to the JSON output. Add --format json.');
  }
  const base = Number(values.base ?? '1');
  if (!Number.isInteger(base) || base < 1 || base > files.length) {
    throw new CommandLineProblem(
      `--base ${values.base ?? ''} is none of the files. Give a number from 1 to ${files.length}: the place of the file in the command.`,
    );
  }
  return { name: 'compare', files, format, base: base - 1, colour, ...settings };
}

function readBatch(
  file: string,
  others: readonly string[],
  values: Values,
  settings: CompareSettings,
): CompareBatch {
  const [other] = others;
  if (other !== undefined) {
    throw new CommandLineProblem(
      `--batch takes its texts from the lines of ${file}; leave out ${other}, or put it into a line.`,
    );
  }
  if (values.base !== undefined || values.colour !== undefined || (values.format ?? 'json') !== 'json') {
    throw new CommandLineProblem(
      '--batch writes JSON lines; --base, --colour and other formats have no place in them.',
    );
  }
  return { name: 'batch', file, ...settings };
}

function readVerify([file, ...texts]: readonly string[], values: Values): VerifyFiles {
  if (file === undefined)
    throw new CommandLineProblem('Name the report or bundle to verify: variorum verify FILE');
  const { bundle = null, format = 'text', ...others } = values;
  const [foreign] = Object.keys(others);
  if (foreign !== undefined)
    throw new CommandLineProblem(`--${foreign} has no meaning for verify. See variorum --help.`);
  if ([file, bundle, ...texts].filter((each) => each === '-').length > 1)
    throw new CommandLineProblem('Standard input (-) can be read only once. Give the others as files.');
  return { name: 'verify', file, texts, bundle, format: oneOf(['text', 'json'], format, 'format') };
}

function readRules(rules: readonly string[]): readonly NoiseRuleId[] {
  return rules.map((rule) => {
    if (isNoiseRuleId(rule)) return rule;
    throw new CommandLineProblem(`Unknown rule "${rule}". See variorum --help for their names.`);
  });
}

function readTimeLimit(seconds: string | undefined): number {
  if (seconds === undefined) return Infinity;
  const given = Number(seconds);
  if (seconds.trim() !== '' && given >= 0) return given * 1_000;
  throw new CommandLineProblem(`--time-limit ${seconds} is no time. Give a number of seconds, such as 2.5.`);
}

function oneOf<Choice extends string>(choices: readonly Choice[], given: string, option: string): Choice {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return found;
  throw new CommandLineProblem(`Unknown ${option} "${given}". Use --${option} ${choices.join(', ')}.`);
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  words: { type: 'boolean' },
  format: { type: 'string' },
  base: { type: 'string' },
  batch: { type: 'string' },
  bundle: { type: 'string' },
  colour: { type: 'string' },
  'rule-off': { type: 'string', multiple: true },
  'time-limit': { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

type Values = ReturnType<typeof parseOptions>['values'];

function parseOptions(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

function parse(args: readonly string[]): ReturnType<typeof parseOptions> {
  try {
    return parseOptions(args);
  } catch (error) {
    // Node's own message names the option; its advice after the first sentence is for programmers.
    const message =
      error instanceof Error ? (/^[^.]*/.exec(error.message)?.[0] ?? error.message) : String(error);
    throw new CommandLineProblem(`${message}. See variorum --help.`, { cause: error });
  }
}
