import type { ErrorCode } from '../../../contract/errors.ts';
import type { EncodingSuggestion, IntakeProblem } from '../../../domain/intake/intake.ts';
import { MOST_VARIANTS } from '../../../domain/review/vocabulary.ts';
import type { PickedFile } from '../../platform/platform.ts';
import type { Engine } from '../../workers/engine.ts';
import type { ReadText } from '../../workers/engine-protocol.ts';

/** A text that can become a variant. */
export interface TakenText extends ReadText {
  readonly label: string;
  /** '' for pasted text. */
  readonly fileName: string;
}

/** A file that did not become a variant: why, and what can still be done about it. */
export interface Trouble {
  readonly id: number;
  readonly name: string;
  readonly code: ErrorCode;
  /** A finer remedy than the error table's, or ''. */
  readonly remedy: string;
  /** Ways of reading it, for a file in another encoding. */
  readonly suggestions: readonly EncodingSuggestion[];
  /** The bytes, where another try makes sense. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** The text, where only its being here already spoke against it. */
  readonly duplicate: TakenText | null;
}

export interface IntakeOutcome {
  readonly taken: readonly TakenText[];
  readonly troubles: readonly Trouble[];
}

/** A file to read; `encoding` is what a person chose for it, left out where it is to be found out. */
export type IntakeFile = PickedFile & { readonly encoding?: string };

/** What is in the review already. */
interface Present {
  readonly hashes: ReadonlySet<string>;
  readonly count: number;
}

let nextTroubleId = 1;

/** Reads files as variants: those that can be had, and for each of the others the reason. Order is kept. */
export async function takeIn(
  engine: Engine,
  files: readonly IntakeFile[],
  present: Present,
): Promise<IntakeOutcome> {
  const taken: TakenText[] = [];
  const troubles: Trouble[] = [];
  const hashes = new Set(present.hashes);
  for (const file of files) {
    if ('problem' in file) {
      troubles.push(trouble(file.name, file.problem));
      continue;
    }
    if (present.count + taken.length >= MOST_VARIANTS) {
      troubles.push(trouble(file.name, 'variants-full'));
      continue;
    }
    const read = await takeOne(engine, file.name, file.bytes, file.encoding ?? null);
    if ('trouble' in read) {
      troubles.push(read.trouble);
    } else if (hashes.has(read.text.sha256)) {
      troubles.push({ ...trouble(file.name, 'file-duplicate'), duplicate: read.text });
    } else {
      hashes.add(read.text.sha256);
      taken.push(read.text);
    }
  }
  return { taken, troubles };
}

async function takeOne(
  engine: Engine,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  encoding: string | null,
): Promise<{ readonly text: TakenText } | { readonly trouble: Trouble }> {
  const result = await engine.read({ bytes, encoding });
  if (result.ok) return { text: { ...result.value, label: labelFromFileName(name), fileName: name } };
  const { problem } = result;
  return {
    trouble: {
      ...trouble(name, problem.code),
      remedy: remedyFor(problem),
      suggestions: problem.code === 'file-encoding' ? problem.suggestions : [],
      bytes: problem.code === 'file-encoding' ? bytes : null,
    },
  };
}

/** What can make a name look like another one: controls, and marks that turn the direction of writing. */
const DISGUISES = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A file name as a person would say it: no ending, no underscores. */
function labelFromFileName(name: string): string {
  const label = name
    .replace(DISGUISES, '')
    .replace(/\.[a-z0-9]{1,5}$/iu, '')
    .replaceAll('_', ' ')
    .trim();
  return label === '' ? name : label;
}

function trouble(name: string, code: ErrorCode): Trouble {
  return { id: nextTroubleId++, name, code, remedy: '', suggestions: [], bytes: null, duplicate: null };
}

function remedyFor(problem: IntakeProblem): string {
  if (problem.code !== 'file-binary') return '';
  switch (problem.kind) {
    case 'word':
    case 'open-document':
    case 'rich-text':
      return 'It is a word processor’s file. Save it there as plain text (.txt) and add that, or copy the story and paste it.';
    case 'pdf':
      return 'It is a PDF. Open it, copy the story and paste it here.';
    case 'image':
      return 'It is a picture. Only text can be compared.';
    case 'archive':
      return 'It is an archive. Unpack it and add the text files inside.';
    case 'unknown':
      return '';
  }
}
