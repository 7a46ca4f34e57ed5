import { getDocument, PDFWorker, RenderingCancelledException, TextLayer, VerbosityLevel } from 'pdfjs-dist';
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist';
import { failed, ok, type Result } from '../../domain/result.ts';
import PdfWorker from '../workers/pdf.worker.ts?worker';

/*
 * The only user of pdf.js. A PDF from a source is hostile until shown otherwise: it is parsed in a worker of its own that is
 * ended with it, nothing in it is run or fetched, and of its annotations (links, forms, attachments) none comes to life.
 */

/** Larger pictures inside a PDF are left out, in pixels: a few bytes can announce gigabytes. */
const MOST_IMAGE_PIXELS = 64_000_000;

/** A page is drawn with at most so many pixels, about a full page at 300 % on a sharp screen. */
const MOST_PAGE_PIXELS = 16_000_000;

/** A file that is not open by then never will be, in milliseconds. */
const OPENING_PATIENCE_MS = 30_000;

/** One page, as it was drawn. */
export interface ShownPage {
  /** The text in the order of the file, a line end where a line ends; offsets of passages are into it. */
  readonly text: string;
  /** Where a place of the page's text layer is in `text`, or null for a place outside of it. */
  readonly offsetOf: (node: Node, offset: number) => number | null;
  /** The ranges of the text layer that show a part of `text`. */
  readonly rangesOf: (start: number, end: number) => readonly Range[];
}

export interface PageTarget {
  readonly canvas: HTMLCanvasElement;
  /** Gets the page's words, transparent and selectable, over the canvas. Emptied first. */
  readonly layer: HTMLElement;
  /** CSS pixels of width that the page may take. */
  readonly width: number;
}

/** An open PDF. */
export class PdfFile {
  readonly pages: number;
  readonly #task: PDFDocumentLoadingTask;
  readonly #worker: Worker;
  readonly #document: PDFDocumentProxy;
  #drawing: RenderTask | null = null;
  /** The number of the last request to show a page, and the promise that no request before it is at work any more. */
  #request = 0;
  #before: Promise<unknown> = Promise.resolve();

  private constructor(task: PDFDocumentLoadingTask, worker: Worker, document: PDFDocumentProxy) {
    this.#task = task;
    this.#worker = worker;
    this.#document = document;
    this.pages = document.numPages;
  }

  /**
   * Opens a PDF, or says that it cannot: it is broken, protected by a password, or takes too long. Aborting the signal ends
   * the worker at once, whatever it is doing.
   */
  static async open(content: Blob, signal: AbortSignal): Promise<Result<PdfFile, 'evidence-not-shown'>> {
    const worker = new PdfWorker();
    const patience = AbortSignal.any([signal, AbortSignal.timeout(OPENING_PATIENCE_MS)]);
    const stopped = new Promise<never>((_resolve, reject) => {
      const stop = (): void => reject(new Error('stopped'));
      if (patience.aborted) stop();
      else patience.addEventListener('abort', stop, { once: true });
      worker.addEventListener('error', stop, { once: true });
    });
    // Whoever loses the race below is not waited for any more.
    stopped.catch(() => undefined);
    try {
      const data = new Uint8Array(await content.arrayBuffer());
      const task = getDocument({
        data,
        worker: new PDFWorker({ port: worker as never }),
        verbosity: VerbosityLevel.ERRORS,
        // The security policy allows neither; without this pdf.js would try.
        isEvalSupported: false,
        useWasm: false,
        // There is no network, not even to the app's own files.
        useWorkerFetch: false,
        disableRange: true,
        disableStream: true,
        useSystemFonts: true,
        enableXfa: false,
        maxImageSize: MOST_IMAGE_PIXELS,
      });
      const document = await Promise.race([task.promise, stopped]);
      return ok(new PdfFile(task, worker, document));
    } catch {
      worker.terminate();
      return failed('evidence-not-shown');
    }
  }

  /**
   * Draws a page as wide as it may be; a page that is still being drawn is given up.
   *
   * @param number from 1
   * @returns null where another page was asked for meanwhile
   */
  show(number: number, target: PageTarget): Promise<ShownPage | null> {
    const request = ++this.#request;
    this.#drawing?.cancel();
    // One at a time: two pages cannot be drawn on one canvas.
    const shown = this.#before.then(() => (request === this.#request ? this.#draw(number, target) : null));
    this.#before = shown.catch(() => undefined);
    return shown;
  }

  async #draw(number: number, { canvas, layer, width }: PageTarget): Promise<ShownPage | null> {
    const page = await this.#document.getPage(number);
    const size = page.getViewport({ scale: 1 });
    const scale = width / size.width;
    const viewport = page.getViewport({ scale });
    const density = drawnDensity(viewport.width, viewport.height);
    canvas.width = Math.max(1, Math.floor(viewport.width * density));
    canvas.height = Math.max(1, Math.floor(viewport.height * density));
    const drawing = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
    this.#drawing = drawing;
    try {
      await drawing.promise;
    } catch (error) {
      if (error instanceof RenderingCancelledException) return null;
      throw error;
    }
    layer.replaceChildren();
    layer.style.setProperty('--total-scale-factor', String(scale));
    return layWords(page, layer, viewport);
  }

  /** Ends it with its worker. */
  close(): void {
    this.#drawing?.cancel();
    this.#worker.terminate();
    // It waits for an answer of the worker that is no more.
    this.#task.destroy().catch(() => undefined);
  }
}

/** Device pixels to draw for each CSS pixel. */
function drawnDensity(width: number, height: number): number {
  return Math.min(window.devicePixelRatio, Math.sqrt(MOST_PAGE_PIXELS / (width * height)));
}

async function layWords(
  page: PDFPageProxy,
  layer: HTMLElement,
  viewport: ReturnType<PDFPageProxy['getViewport']>,
): Promise<ShownPage> {
  const content = await page.getTextContent();
  const words = new TextLayer({ textContentSource: content, container: layer, viewport });
  await words.render();
  const items = content.items.flatMap((item) => ('str' in item ? [item] : []));
  const starts: number[] = [];
  let text = '';
  for (const { str, hasEOL } of items) {
    starts.push(text.length);
    text += hasEOL ? `${str}\n` : str;
  }
  const divs = words.textDivs;
  return {
    text,
    offsetOf(node, offset) {
      const index = divs.findIndex((div) => div.contains(node));
      if (index === -1) return null;
      return (starts[index] ?? 0) + (node.nodeType === Node.TEXT_NODE ? offset : 0);
    },
    rangesOf: (start, end) =>
      divs.flatMap((div, index) => {
        const from = starts[index] ?? 0;
        const node = div.firstChild;
        if (!(node instanceof Text)) return [];
        const { length } = node;
        if (from >= end || from + length <= start) return [];
        const range = document.createRange();
        range.setStart(node, Math.max(0, start - from));
        range.setEnd(node, Math.min(length, end - from));
        return [range];
      }),
  };
}
