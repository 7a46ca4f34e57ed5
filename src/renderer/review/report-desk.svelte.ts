import { untrack } from 'svelte';
import type { ErrorCode } from '../../contract/errors.ts';
import type { ReportCoverage } from '../../domain/report/coverage.ts';
import type { DocxChoice } from '../../domain/report/docx-model.ts';
import { reportFileName } from '../../domain/report/file-name.ts';
import type { ReportInput } from '../../domain/report/model.ts';
import type { SectionCounts } from '../../domain/report/section-counts.ts';
import type { Result } from '../../domain/result.ts';
import { decodeClock } from '../../domain/review/clock.ts';
import type { MetaStore } from '../db/meta-store.ts';
import type { ReviewRepository } from '../db/review-repository.ts';
import type { SaveQueue } from '../db/save-queue.svelte.ts';
import type { Platform, PlatformProblem, SaveOutcome } from '../platform/platform.ts';
import { printReport } from '../report/print-report.ts';
import { FIRST_CHOICE, reportFormat, type ReportChoice } from '../report/report-choice.ts';
import { readReportPage } from '../report/report-page.ts';
import { richText } from '../report/rich-text.ts';
import type { Engine } from '../workers/engine.ts';
import type { ReportForm, ReportMade } from '../workers/engine-protocol.ts';
import { BundleExport } from './bundle-export.svelte.ts';
import { beginningsForm, blobOf, contentOf, fileForm, fileNameOf, textsOf } from './report-forms.ts';
import { doneNotice, problemNotice, savedNotice, type ReportNotice } from './report-notice.ts';
import { ReportTemplates } from './report-templates.svelte.ts';
import { ReportPreview, SLOW_MS, type ShownReport } from './report-preview.svelte.ts';
import type { ReviewSession } from './review-session.svelte.ts';

/** What the desk needs from around it. */
export interface ReportServices {
  readonly engine: Engine;
  readonly platform: Platform;
  readonly repository: ReviewRepository;
  readonly queue: SaveQueue;
  readonly meta: MetaStore;
  readonly newId: () => string;
  /** The name that the report is exported under. */
  readonly reviewer: () => string;
  /** How much of what is checkable has been signed off; null where nobody has counted. */
  readonly coverage: () => ReportCoverage | null;
  /** Opens the browser's print dialog. */
  readonly print: () => void;
}

/** What is being made for the person, and not only shown. */
export interface ReportWork {
  readonly label: string;
  /** Whether it is taking long enough to say so. */
  readonly isSlow: boolean;
  /** How much of it is done, 0 to 1; null where nobody knows. */
  readonly share: number | null;
}

/**
 * The report of an open review: what is chosen about it, its preview, and everything that it can be given out as. Create
 * it while a component is set up: it lives and ends with that component.
 */
export class ReportDesk {
  readonly #session: ReviewSession;
  readonly #services: ReportServices;
  readonly preview = new ReportPreview();
  isOpen = $state(false);
  choice = $state.raw<ReportChoice>(FIRST_CHOICE);
  readonly templates: ReportTemplates;
  readonly bundle: BundleExport;
  counts = $state.raw<SectionCounts | null>(null);
  work = $state.raw<ReportWork | null>(null);
  notice = $state.raw<ReportNotice | null>(null);
  #abort: AbortController | null = null;

  constructor(session: ReviewSession, services: ReportServices) {
    this.#session = session;
    this.#services = services;
    this.bundle = new BundleExport(session, services);
    this.templates = new ReportTemplates({
      ...{ meta: services.meta, newId: services.newId },
      choice: () => this.choice,
      choose: (changes) => {
        this.choose(changes);
      },
      say: (notice) => {
        this.notice = notice;
      },
    });
    $effect(() => {
      // Whatever the report is made of: another window may change it while it is looked at.
      if (!this.isOpen || session.run.result === null || !session.review) return;
      const { choice } = this;
      untrack(() => {
        if (choice.format === 'bundle') void this.bundle.look();
        else this.preview.want((signal) => this.#show(choice, signal));
      });
    });
    $effect(() => {
      // Counting holds up the worker like the preview does: who stops one wants neither.
      if (!this.isOpen || session.run.result === null || !session.review || this.preview.stopped)
        return undefined;
      const counting = new AbortController();
      untrack(() => void this.#count(counting.signal));
      return () => {
        counting.abort();
      };
    });
    $effect(() => () => {
      this.close();
    });
  }

  /** Whether there is a comparison that a report can be made of. */
  get canOpen(): boolean {
    return this.#session.run.isWhole;
  }

  /** Whether the host makes PDFs itself; else its print dialog does. */
  get savesPdf(): boolean {
    return this.#services.platform.savePdf !== null;
  }

  /** The variant that the Word file makes of the base: the chosen one, else the first that is not the base. */
  get trackedId(): string | null {
    const others = this.#session.variants.filter((_variant, index) => index !== this.baseIndex);
    return (others.find(({ id }) => id === this.choice.trackedId) ?? others[0])?.id ?? null;
  }

  /** The name that is suggested for the file. */
  get fileName(): string {
    return fileNameOf(this.#title, this.choice);
  }

  async open(): Promise<void> {
    if (this.isOpen || !this.canOpen) return;
    // What is being typed belongs into the report: leaving the field hands it over. It gets the keyboard back at the end.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) {
      activeElement.blur();
      activeElement.focus({ preventScroll: true });
    }
    this.notice = null;
    this.isOpen = true;
    await this.templates.load();
  }

  close(): void {
    this.isOpen = false;
    // Asked for once: the next report keeps its sources again.
    this.choose({ namesSources: false });
    this.cancel();
    this.preview.clear();
    this.counts = null;
  }

  choose(changes: Partial<ReportChoice>): void {
    const { format = this.choice.format } = changes;
    // That another format was saved or copied says nothing of this one.
    if (format !== this.choice.format && this.notice?.tone === 'done' && !this.notice.action?.isUndo)
      this.notice = null;
    this.choice = { ...this.choice, ...changes };
  }

  /** Stops what is being made. */
  cancel(): void {
    this.#abort?.abort();
  }

  /** Saves the report in the chosen format where the person says. */
  async save(): Promise<void> {
    const { choice } = this;
    const { platform } = this.#services;
    const { id, mediaType } = reportFormat(choice.format);
    const suggestedName = this.fileName;
    await this.#do('Making the report', suggestedName, async (signal) => {
      if (id === 'bundle') {
        const saved = await this.bundle.save(suggestedName, signal, (label, share) => {
          this.work = { label, share, isSlow: this.work?.isSlow ?? false };
        });
        this.#saved(saved?.outcome, saved?.missing);
      } else if (id === 'pdf') {
        const html = await this.#html(choice, signal);
        this.#saved(await platform.savePdf?.({ suggestedName, html }, signal));
      } else {
        const made = await this.#make(choice, fileForm(id, choice, this.#docxForm()), signal);
        signal.throwIfAborted();
        const file = { suggestedName, content: contentOf(made) };
        const type = made.kind === 'tables' ? 'application/zip' : mediaType;
        const onprogress = (share: number): void => {
          if (this.work !== null) this.work = { ...this.work, share };
        };
        this.#saved(await platform.saveFile({ ...file, mediaType: type }, { signal, onprogress }));
      }
    });
  }

  /** Puts the report on the clipboard, for a letter: with its marks, and as plain text beside. */
  async copy(): Promise<void> {
    const { choice } = this;
    await this.#do('Making the report', '', async (signal) => {
      const html = this.#html(choice, signal).then((whole) => richText(readReportPage(whole)));
      const plain = this.#make(choice, { kind: 'texts', format: 'md', publication: null }, signal).then(
        (made) => textsOf(made)[0]?.content ?? '',
      );
      try {
        // Promises, at once: browsers allow it only in the moment of the click.
        const item = new ClipboardItem({
          'text/html': blobOf(html, 'text/html'),
          'text/plain': blobOf(plain, 'text/plain'),
        });
        await navigator.clipboard.write([item]);
        this.#done('The report is on the clipboard. Paste it into a letter.');
      } catch {
        if (!signal.aborted) this.#problem('copy-failed');
      }
    });
  }

  /** Opens the system's print dialog with the report. */
  async print(): Promise<void> {
    const { choice } = this;
    await this.#do('Making the report', reportFileName(this.#title, 'pdf'), async (signal) => {
      const page = readReportPage(await this.#html(choice, signal));
      signal.throwIfAborted();
      printReport(page, this.#services.print);
    });
  }

  get #title(): string {
    return this.#session.review?.title ?? '';
  }

  /** Index of the variant that the report reads the others against. */
  get baseIndex(): number {
    const { variants, review } = this.#session;
    return Math.max(
      0,
      variants.findIndex(({ id }) => id === review?.baseId),
    );
  }

  #docxChoice(): DocxChoice {
    const { variants } = this.#session;
    return {
      base: this.baseIndex,
      variant: Math.max(
        0,
        variants.findIndex(({ id }) => id === this.trackedId),
      ),
    };
  }

  #docxForm(): Extract<ReportForm, { kind: 'docx' }> {
    const { events } = this.#session;
    // Without the moment of export the changes carry that of the newest entry: the same whenever it is written.
    const newest = decodeClock(events.at(-1)?.at ?? '')?.ms ?? 0;
    return {
      kind: 'docx',
      choice: this.#docxChoice(),
      changedAt: this.choice.stateTime ? Date.now() : newest,
    };
  }

  /** What the report is made from, read at one moment. */
  async #input({ options, stateTime, namesSources }: ReportChoice): Promise<ReportInput> {
    const { queue, repository, reviewer, coverage } = this.#services;
    await queue.settled();
    // While storage refuses, the report has what was entered, and no head, since no stored log is of just that.
    const stored = queue.hasUnsaved ? undefined : await repository.withLogHead(this.#session.id);
    const review = stored?.state ?? this.#session.review;
    const { result, isWhole } = this.#session.run;
    // Also while a rule that was just changed is not in the comparison yet: the report would state another one.
    if (!review || result === null || !isWhole) throw new RangeError('There is nothing to report on');
    const { comparison, texts } = result;
    return {
      ...{ review, comparison, options, namesSources, reviewer: reviewer(), coverage: coverage() },
      texts: new Map(texts.map(({ text }, index) => [comparison.variants[index]?.sha256 ?? '', text])),
      engineVersion: comparison.schema,
      appVersion: __APP_VERSION__,
      exportedAt: stateTime ? Date.now() : null,
      logHead: stored?.logHead ?? null,
    };
  }

  async #make(choice: ReportChoice, form: ReportForm, signal: AbortSignal): Promise<ReportMade> {
    return await this.#services.engine.report(await this.#input(choice), form, signal);
  }

  async #html(choice: ReportChoice, signal: AbortSignal): Promise<string> {
    const made = await this.#make(choice, { kind: 'texts', format: 'html', publication: null }, signal);
    return textsOf(made)[0]?.content ?? '';
  }

  async #show(choice: ReportChoice, signal: AbortSignal): Promise<ShownReport> {
    const { format } = choice;
    if (format === 'html' || format === 'pdf' || format === 'bundle') {
      const made = await this.#make(choice, { kind: 'preview' }, signal);
      if (made.kind !== 'preview') throw new TypeError('The engine made another form.');
      return { kind: 'page', html: made.html };
    }
    if (format === 'docx') {
      const made = await this.#make(choice, { kind: 'tracked', choice: this.#docxChoice() }, signal);
      if (made.kind !== 'tracked') throw new TypeError('The engine made another form.');
      return made;
    }
    const made = await this.#make(choice, beginningsForm(format, choice), signal);
    if (made.kind !== 'beginnings') throw new TypeError('The engine made another form.');
    const { files } = made;
    const { csvTable } = choice;
    const shown =
      format !== 'csv' || csvTable === 'all' ? files : files.filter(({ part }) => part === csvTable);
    return { kind: 'texts', files: shown };
  }

  async #count(signal: AbortSignal): Promise<void> {
    try {
      const made = await this.#make(this.choice, { kind: 'counts' }, signal);
      if (made.kind === 'counts' && !signal.aborted) this.counts = made.counts;
    } catch {
      // The sections are there without their numbers; the preview says what is wrong.
      if (!signal.aborted) this.counts = null;
    }
  }

  /** Does one thing at a time, with a word on it when it takes long. */
  async #do(label: string, fileName: string, act: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.work !== null) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.notice = null;
    this.work = { label, isSlow: false, share: null };
    const slow = setTimeout(() => {
      if (this.work !== null) this.work = { ...this.work, isSlow: true };
    }, SLOW_MS);
    try {
      await act(abort.signal);
    } catch {
      if (!abort.signal.aborted) this.#problem('report-failed', fileName);
    } finally {
      clearTimeout(slow);
      this.work = null;
      this.#abort = null;
    }
  }

  #saved(outcome: Result<SaveOutcome, PlatformProblem> | undefined, more = ''): void {
    if (outcome === undefined) return;
    const { reveal } = this.#services.platform;
    const show = async (where: string): Promise<void> => {
      const done = await reveal?.(where);
      if (done?.ok === false) this.#problem(done.problem.code);
    };
    this.notice = savedNotice(outcome, reveal && ((where) => void show(where)), more);
  }

  #done(message: string): void {
    this.notice = doneNotice(message);
  }

  #problem(code: ErrorCode, fileName = ''): void {
    this.notice = problemNotice(code, fileName);
  }
}
