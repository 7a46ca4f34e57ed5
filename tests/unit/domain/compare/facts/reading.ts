import { compare } from '../../../../../src/domain/compare/compare.ts';
import type { Fact } from '../../../../../src/domain/compare/comparison.ts';

/** The facts of one kind in a text, in order. */
export function factsIn(text: string, kind: Fact['kind']): readonly Fact[] {
  const [variant] = compare([{ label: '', text }]).variants;
  return (variant?.facts ?? []).filter((fact) => fact.kind === kind);
}

/** The value of the only fact of that kind; otherwise the facts that there are, so that a failing test shows them. */
export function onlyValue(text: string, kind: Fact['kind']): string {
  const facts = factsIn(text, kind);
  const [only] = facts;
  return only && facts.length === 1
    ? only.value
    : facts.map((fact) => `${fact.text} = ${fact.value}`).join('; ');
}

/** What differs between two texts: kind, detail and both passages. */
export function differences(left: string, right: string): string[] {
  const [pair] = compare([
    { label: 'left', text: left },
    { label: 'right', text: right },
  ]).pairs;
  return (pair?.discrepancies ?? []).map(
    (found) => `${found.kind}/${found.detail}: ${found.left?.text ?? '—'} → ${found.right?.text ?? '—'}`,
  );
}

/** The kinds of what differs above style. */
export function seriousKinds(left: string, right: string): string[] {
  const [pair] = compare([
    { label: 'left', text: left },
    { label: 'right', text: right },
  ]).pairs;
  return (pair?.discrepancies ?? []).filter((found) => found.severity !== 'style').map((found) => found.kind);
}
