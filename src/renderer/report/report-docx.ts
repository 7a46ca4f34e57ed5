import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  Header,
  InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
  type ICommentOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { DocxComment, DocxModel, DocxParagraph, Tracked } from '../../domain/report/docx-model.ts';
import { isoMoment } from '../../domain/report/labels.ts';
import { factsProperties, sealedParts } from '../../domain/report/parts-facts.ts';
import type { ReportFacts } from '../../domain/report/report-facts.ts';
import { wellFormed } from '../../domain/text/well-formed.ts';
import { packFiles, unpackFiles } from './zip.ts';

/** Whom Word names for the changes: they were found by comparing, nobody typed them into the file. */
const AUTHOR = 'Variorum';

const FONT = 'Georgia';
/** In half points. */
const SIZE = 22;
const SMALL = 16;

/** What makes a change: `change` on words or on the mark at a paragraph's end. */
interface Revision {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

/** What the file says besides the text. */
export interface DocxDetails {
  /** Unix epoch milliseconds: the moment that the changes carry, and comments that have none of their own. */
  readonly changedAt: number;
  /** What it was made from, for whoever wants to check it: one line each, at the foot of every page. */
  readonly provenance: readonly string[];
  /** The same for programs, among the document's properties. */
  readonly facts: ReportFacts;
}

/**
 * Writes a document for Word: the base with tracked changes that make the variant of it, and a comment for each claim.
 * The same document and details give the same bytes. Loaded only when somebody asks for one: the library is large.
 */
export async function reportDocx(
  model: DocxModel,
  { changedAt, provenance, facts }: DocxDetails,
): Promise<Uint8Array<ArrayBuffer>> {
  const moment = isoMoment(changedAt) ?? new Date(0).toISOString();
  const file = new Document({
    title: xmlText(model.title),
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    customProperties: factsProperties(facts).map(({ name, value }) => ({ name, value: xmlText(value) })),
    styles: { default: { document: { run: { font: FONT, size: SIZE } } } },
    comments: { children: model.comments.map((comment, id) => commentOf(comment, id, moment)) },
    sections: [
      {
        headers: { default: new Header({ children: [small([words(headWords(model))])] }) },
        footers: {
          default: new Footer({
            children: [
              ...provenance.map((line) => small([words(line)])),
              small([
                new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: SMALL }),
              ]),
            ],
          }),
        },
        children: paragraphs(model, moment),
      },
    ],
  });
  const packed = unpackFiles(await Packer.pack(file, 'uint8array'));
  // The library writes the moment at which it ran; with it no two files would be the same.
  const core = new TextDecoder().decode(packed[CORE_PATH]).replace(LIBRARY_MOMENT, `$1${moment}$2`);
  return packFiles(sealedParts({ ...packed, [CORE_PATH]: new TextEncoder().encode(core) }));
}

const CORE_PATH = 'docProps/core.xml';
const LIBRARY_MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/gu;

function headWords({ title, base, variant }: DocxModel): string {
  return `${title} · changes from “${base}” to “${variant}”`;
}

function paragraphs(model: DocxModel, date: string): readonly Paragraph[] {
  // Numbers of changes and of comments are apart: Word wants each once in a document.
  let id = model.comments.length;
  const revision = (): Revision => ({ id: (id += 1), author: AUTHOR, date });
  const open = new Set<number>();
  return model.paragraphs.map((paragraph, index) => {
    const children = [...textChildren(paragraph, open, revision)];
    if (index === model.paragraphs.length - 1) {
      for (const comment of open) children.push(...endOfComment(comment));
      // About words that neither text has: at the end, where nobody takes them for the words beside them.
      for (const comment of model.loose) children.push(reference(comment));
    }
    const mark = paragraph.end === null || paragraph.end === 'kept' ? null : paragraph.end;
    return new Paragraph({
      children,
      ...(mark === null ? {} : { run: { [MARKS[mark]]: revision() } }),
    });
  });
}

const MARKS = { inserted: 'insertion', deleted: 'deletion' } as const;

/** The words of a paragraph, with the comments that begin and end in it; `open` are those that are on. */
function* textChildren(
  { runs }: DocxParagraph,
  open: Set<number>,
  revision: () => Revision,
): Generator<ParagraphChild> {
  for (const { change, text, comments } of runs) {
    for (const comment of open) {
      if (comments.includes(comment)) continue;
      open.delete(comment);
      yield* endOfComment(comment);
    }
    for (const comment of comments) {
      if (open.has(comment)) continue;
      open.add(comment);
      yield new CommentRangeStart(comment);
    }
    // One run for each stretch between tabs. As a text, never as a child: the library takes some words for page numbers.
    for (const part of xmlText(text).split(/(\t)/u).filter(Boolean)) {
      yield tracked(part === '\t' ? { children: [new Tab()] } : { text: part }, change, revision);
    }
  }
}

function tracked(run: IRunOptions, change: Tracked, revision: () => Revision): ParagraphChild {
  switch (change) {
    case 'kept':
      return new TextRun(run);
    case 'inserted':
      return new InsertedTextRun({ ...run, ...revision() });
    case 'deleted':
      return new DeletedTextRun({ ...run, ...revision() });
  }
}

function endOfComment(comment: number): readonly ParagraphChild[] {
  return [new CommentRangeEnd(comment), reference(comment)];
}

function reference(comment: number): TextRun {
  return new TextRun({ children: [new CommentReference(comment)] });
}

function commentOf({ author, at, lines }: DocxComment, id: number, moment: string): ICommentOptions {
  const name = xmlText(author) || AUTHOR;
  return {
    id,
    author: name,
    initials: initialsOf(name),
    date: new Date((at === null ? null : isoMoment(at)) ?? moment),
    children: lines
      .flatMap((line) => line.split('\n'))
      .map((line) => new Paragraph({ children: [words(line)] })),
  };
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/u)
    .map(([first = '']) => first)
    .join('')
    .toUpperCase()
    .slice(0, 3);
}

function small(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ children });
}

function words(text: string): TextRun {
  return new TextRun({ text: xmlText(text), size: SMALL });
}

/** U+2400 and the characters after it picture the control characters. */
const CONTROL_PICTURES = 0x2400;

/** A text as XML 1.0 can hold it: what it forbids becomes a picture or U+FFFD, so that nothing is lost unseen. */
function xmlText(text: string): string {
  return wellFormed(text)
    .replace(/\p{Cc}/gu, (character) => {
      const code = character.charCodeAt(0);
      const isForbidden = code < 0x20 && character !== '\t' && character !== '\n';
      return isForbidden ? String.fromCharCode(CONTROL_PICTURES + code) : character;
    })
    .replace(/[\ufffe\uffff]/gu, '\ufffd');
}
