import { reportFileName } from '../../domain/report/file-name.ts';
import type { ReviewSession } from '../review/review-session.svelte.ts';
import type { Services } from './services.ts';

/** Writes the review's report and saves it where the person says. Everything that goes wrong is said in a toast. */
export async function exportReport(session: ReviewSession, services: Services): Promise<void> {
  const { platform, repository, engine, toasts } = services;
  const { review, run } = session;
  if (!review || run.result === null) return;
  const { comparison, texts } = run.result;
  const fileName = reportFileName(review.title);
  try {
    const html = await engine.report(
      {
        review,
        comparison,
        texts: new Map(texts.map(({ text }, index) => [comparison.variants[index]?.sha256 ?? '', text])),
        engineVersion: comparison.schema,
        appVersion: __APP_VERSION__,
        reviewer: (await services.meta.get('actor')) ?? '',
        exportedAt: Date.now(),
        // The head of the log that is stored, where the report is of just that log.
        logHead: session.hasRefused ? null : ((await repository.logHead(review.id)) ?? null),
      },
      new AbortController().signal,
    );
    const saved = await platform.saveTextFile({
      suggestedName: fileName,
      mediaType: 'text/html',
      text: html,
    });
    if (!saved.ok) toasts.problem(saved.problem.code, saved.problem.fileName);
    else if (saved.value.saved) toasts.done(`Report saved: ${saved.value.where}`);
  } catch {
    toasts.problem('report-failed', fileName);
  }
}
