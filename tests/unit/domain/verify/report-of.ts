import { compare } from '../../../../src/domain/compare/compare.ts';
import { reportHtml } from '../../../../src/domain/report/html.ts';
import { buildReport } from '../../../../src/domain/report/model.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { AGENCY, REWRITE } from '../bundle/bundles.ts';
import type { LogBuilder } from '../review/log-builder.ts';

/** The report of a log as it is now. */
export function reportOf(log: LogBuilder, logHead = log.events.at(-1)?.hash ?? null): string {
  const texts = [AGENCY, REWRITE];
  const comparison = compare(
    texts.map((text, index) => ({ label: `Variant ${index}`, text })),
    { words: true },
  );
  const model = buildReport({
    ...{ review: log.state(), comparison, logHead, engineVersion: comparison.schema, appVersion: '9.9.9' },
    ...{ texts: new Map(texts.map((text) => [sha256Hex(text), text])), reviewer: 'Ada', exportedAt: null },
  });
  return reportHtml(model);
}
