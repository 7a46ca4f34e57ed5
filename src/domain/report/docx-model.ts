import type { Comparison, Span } from '../compare/comparison.ts';
import { inRedline, redlineOf, type Redline, type RedlinePiece } from '../compare/views/redline.ts';
import type { ReportClaim } from './claims.ts';
import { utcMinute } from './labels.ts';
import type { ReportModel } from './model.ts';

/** What a tracked change does with words: both texts have them, the variant put them in, or it took them out. */
export type Tracked = 'kept' | 'inserted' | 'deleted';

/** Words that are tracked in one way and lie under the same comments. Without line feeds, and never empty. */
export interface DocxRun {
  readonly change: Tracked;
  readonly text: string;
  /** Indexes into the document's comments, of those whose words these are. */
  readonly comments: readonly number[];
}

/** A line of the text. Its end is the line feed after it, which a tracked change can put in or take out as well. */
export interface DocxParagraph {
  readonly runs: readonly DocxRun[];
  /** Null for the last one: no line feed follows it. */
  readonly end: Tracked | null;
}

/** What is said of one claim, beside its words. */
export interface DocxComment {
  /** Number of the claim in the report. */
  readonly claim: number;
  /** The checker: who gave the last verdict; '' where nobody has, or without a name. */
  readonly author: string;
  /** When the last verdict was given (Unix epoch milliseconds), or null. */
  readonly at: number | null;
  /** One paragraph each: the claim, its verdicts with reasons, its evidence, what keeps it open. */
  readonly lines: readonly string[];
}

/** A text document with tracked changes and comments, free of any file format. */
export interface DocxModel {
  readonly title: string;
  readonly base: string;
  readonly variant: string;
  readonly paragraphs: readonly DocxParagraph[];
  /** One for each claim, in their order. */
  readonly comments: readonly DocxComment[];
  /** Indexes of the comments whose claims neither text mentions: they belong to no words. */
  readonly loose: readonly number[];
}

/** The two variants that a document is made from, by their index. */
export interface DocxChoice {
  readonly base: number;
  readonly variant: number;
}

/**
 * Lays out the base with the changes that make the variant of it. Accepting all changes gives exactly the variant's
 * text, rejecting all exactly the base's. A comment stands on the claim's words in the variant, else on those in the base.
 *
 * @param comparison made with `words`
 * @param texts the normalised texts of the comparison's variants, in their order
 */
export function docxModel(
  model: ReportModel,
  comparison: Comparison,
  texts: readonly string[],
  { base, variant }: DocxChoice,
): DocxModel {
  const redline = redlineOf(comparison, [base, variant], [texts[base] ?? '', texts[variant] ?? '']);
  const spans = model.claims.map((claim) => placeOf(claim, model, redline, { base, variant }));
  return {
    title: model.title,
    base: model.variants[base]?.label ?? '',
    variant: model.variants[variant]?.label ?? '',
    paragraphs: paragraphsOf(redline, spans),
    comments: model.claims.map((claim) => comment(claim, model)),
    loose: spans.flatMap((span, index) => (span === null ? [index] : [])),
  };
}

/** The text that is left when all changes are accepted. */
export function acceptedText(document: Pick<DocxModel, 'paragraphs'>): string {
  return textWithout('deleted', document);
}

/** The text that is left when all changes are rejected. */
export function rejectedText(document: Pick<DocxModel, 'paragraphs'>): string {
  return textWithout('inserted', document);
}

function textWithout(change: Tracked, { paragraphs }: Pick<DocxModel, 'paragraphs'>): string {
  return paragraphs
    .map(({ runs, end }) => {
      const words = runs.map((run) => (run.change === change ? '' : run.text)).join('');
      return end === null || end === change ? words : `${words}\n`;
    })
    .join('');
}

const CHANGES: Readonly<Record<RedlinePiece['kind'], Tracked>> = {
  same: 'kept',
  deleted: 'deleted',
  inserted: 'inserted',
};

/**
 * Cuts the redline at its line feeds and at the edges of the comments.
 *
 * @param spans for each comment its place in the redline's text, or null
 */
function paragraphsOf({ text, pieces }: Redline, spans: readonly (Span | null)[]): readonly DocxParagraph[] {
  const paragraphs: DocxParagraph[] = [];
  const reader = new CommentReader(spans);
  let runs: DocxRun[] = [];
  for (const piece of pieces) {
    const change = CHANGES[piece.kind];
    for (let at = piece.start; at < piece.end;) {
      if (text.charAt(at) === '\n') {
        paragraphs.push({ runs, end: change });
        runs = [];
        at += 1;
        continue;
      }
      const line = text.indexOf('\n', at);
      const to = Math.min(piece.end, line < 0 ? piece.end : line, reader.edgeAfter(at));
      runs.push({ change, text: text.slice(at, to), comments: reader.openAt(at) });
      at = to;
    }
  }
  return [...paragraphs, { runs, end: null }];
}

/** Tells which comments lie over an offset. Must be asked in rising order, which keeps thousands of claims linear. */
class CommentReader {
  readonly #starts: readonly { readonly comment: number; readonly span: Span }[];
  readonly #edges: readonly number[];
  #nextStart = 0;
  #nextEdge = 0;
  #open: { readonly comment: number; readonly span: Span }[] = [];

  constructor(spans: readonly (Span | null)[]) {
    const placed = spans.flatMap((span, comment) => (span === null ? [] : [{ comment, span }]));
    this.#starts = placed.sort((one, other) => one.span.start - other.span.start);
    const edges = new Set(placed.flatMap(({ span }) => [span.start, span.end]));
    this.#edges = [...edges].sort((one, other) => one - other);
  }

  openAt(offset: number): readonly number[] {
    this.#open = this.#open.filter(({ span }) => span.end > offset);
    for (
      let next = this.#starts[this.#nextStart];
      next && next.span.start <= offset;
      next = this.#starts[(this.#nextStart += 1)]
    )
      if (next.span.end > offset) this.#open.push(next);
    return this.#open.map(({ comment }) => comment).sort((one, other) => one - other);
  }

  /** The next offset at which a comment begins or ends. */
  edgeAfter(offset: number): number {
    while ((this.#edges[this.#nextEdge] ?? Infinity) <= offset) this.#nextEdge += 1;
    return this.#edges[this.#nextEdge] ?? Infinity;
  }
}

/** Where a claim's words stand in the redline: those of the variant, else those of the base; null where neither has any. */
function placeOf(
  { mentions }: ReportClaim,
  { variants }: ReportModel,
  redline: Redline,
  { base, variant }: DocxChoice,
): Span | null {
  for (const [side, index] of [['variant', variant] as const, ['base', base] as const]) {
    const own = variants[index];
    if (own === undefined) continue;
    const found = mentions.filter(({ siglum, revision }) => siglum === own.siglum && revision === own.sha256);
    // One that has a sure place comes before one that was only proposed there.
    const mention = found.find(({ state }) => state === 'attached' || state === 'moved') ?? found[0];
    const span =
      mention === undefined || mention.state === 'orphan' ? null : inRedline(redline, side, mention);
    if (span !== null) return span;
  }
  return null;
}

function comment(claim: ReportClaim, model: ReportModel): DocxComment {
  const { number, statement, wording, verdicts, outcome, open, evidence, queries } = claim;
  const last = verdicts.reduce<ReportClaim['verdicts'][number] | null>(
    (latest, given) => (latest === null || given.at > latest.at ? given : latest),
    null,
  );
  return {
    claim: number,
    author: last?.reviewer ?? '',
    at: last?.at ?? null,
    lines: [
      `Claim ${String(number)}: ${statement}`,
      ...(wording === '' ? [] : [`Wording: ${wording}`]),
      ...(verdicts.length === 0 ? ['No verdict yet'] : []),
      ...verdicts.map(({ name, reviewer, at, reason }) => {
        const head = `${name}, ${reviewer || 'somebody'}, ${utcMinute(at)}`;
        return reason === '' ? head : `${head}: ${reason}`;
      }),
      ...(outcome === '' ? [] : [outcome]),
      ...evidence.map((link) => {
        const source = model.evidence.items[link.evidence - 1]?.citation ?? '';
        const words = link.quote === '' ? '' : ` “${link.quote}”`;
        return `${link.stanceName}: ${source}${words}`;
      }),
      ...(queries.length === 0 ? [] : [`Query ${queries.join(', ')}`]),
      ...(open === '' ? [] : [`Open: ${open}`]),
    ],
  };
}
