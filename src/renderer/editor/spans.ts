import type { Span } from '../../domain/compare/comparison.ts';

/** Whether an offset is in a span or at one of its ends. */
export function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

export function length(span: Span): number {
  return span.end - span.start;
}

/** The shortest span: of several on the same words the one that is meant, being the harder one to hit. */
export function shortest<T extends Span>(spans: readonly T[]): T | undefined {
  return spans.reduce<T | undefined>(
    (best, each) => (best && length(best) <= length(each) ? best : each),
    undefined,
  );
}

/** The ordered spans that `span` touches, as indexes `[first, end)`; an empty span touches the one it stands in. */
export function touchedBy(
  spans: readonly Span[],
  span: Span,
): { readonly first: number; readonly end: number } {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = spans[middle];
    if (candidate && candidate.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const stop = Math.max(span.end, span.start + 1);
  let end = low;
  while ((spans[end]?.start ?? Infinity) < stop) end += 1;
  return { first: low, end };
}
