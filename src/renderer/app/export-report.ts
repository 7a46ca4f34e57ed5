import { reportFileName } from '../../domain/report/file-name.ts';
import type { ReviewSession } from '../review/review-session.svelte.ts';
import type { Services } from './services.ts';

/** Writes the review's report and saves it where the person says. Everything that goes wrong is said in a toast. */
export async function exportReport(session: ReviewSession, services: Services): Promise<void> {
  const { platform, repository, engine, queue, toasts } = services;
  const { review: shown, run } = session;
  if (!shown || run.result === null) return;
  const fileName = reportFileName(shown.title);
  try {
    // What is being typed belongs into the report: leaving the field hands it over.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await queue.settled();
    // Saved, the log and its head are read at one moment. While storage refuses, the report has what was entered, and
    // no head, since no stored log is of just that.
    const stored = queue.hasUnsaved ? undefined : await repository.withLogHead(session.id);
    const review = stored?.state ?? session.review ?? shown;
    const { comparison, texts } = run.result;
    const made = await engine.report(
      {
        review,
        comparison,
        texts: new Map(texts.map(({ text }, index) => [comparison.variants[index]?.sha256 ?? '', text])),
        engineVersion: comparison.schema,
        appVersion: __APP_VERSION__,
        reviewer: (await services.meta.get('actor')) ?? '',
        exportedAt: Date.now(),
        logHead: stored?.logHead ?? null,
      },
      { kind: 'texts', format: 'html', publication: null },
      new AbortController().signal,
    );
    if (made.kind !== 'texts') throw new TypeError('The engine made no texts.');
    const saved = await platform.saveFile({
      suggestedName: fileName,
      mediaType: 'text/html',
      content: made.files[0]?.content ?? '',
    });
    if (!saved.ok) toasts.problem(saved.problem.code, saved.problem.fileName);
    else if (saved.value.saved) toasts.done(`Report saved: ${saved.value.where}`);
  } catch {
    toasts.problem('report-failed', fileName);
  }
}
