import { diffWords } from 'diff';
import { alarmCases } from './alarm-cases.mjs';
import { NO_SHARED, hasShared, paragraphsOf, sharedTexts } from './corpora.mjs';
import { percent } from './row.mjs';

/** @typedef {import('./part.mjs').Measured} Measured */
/** @typedef {import('./part.mjs').Tools} Tools */
/** @typedef {import('./alarm-cases.mjs').AlarmCase} AlarmCase */
/** @typedef {import('../../src/domain/compare/comparison.ts').Discrepancy} Discrepancy */

/** @type {readonly string[]} */
const ABOVE_STYLE = ['minor', 'material', 'critical'];
/** @type {readonly string[]} */
const ABOVE_MINOR = ['material', 'critical'];

/**
 * Rewrites that change nothing of substance: how many are taken for more?
 *
 * @param {Tools} tools
 * @returns {Measured}
 */
export function measureAlarms({ ledger, vocabulary }) {
  // In the chapters of the *Origin* quotation marks are escaped, as in a program's text: as they are they set nothing off.
  const given = [...sharedTexts('seeds'), ...sharedTexts('corpora/darwin').slice(0, 1)].flatMap(({ text }) =>
    paragraphsOf(text.replaceAll('\\"', '"')),
  );
  const cases = alarmCases(given, vocabulary);
  const from = hasShared() ? 'seeds, Darwin, generated' : `generated only: ${NO_SHARED}`;
  /** @type {string[]} */
  const misses = [];
  const rows = [
    {
      what: 'typographic rewrites: anything above style',
      some: cases.typography,
      above: ABOVE_STYLE,
      most: 0,
    },
    {
      what: 'synonyms picked by hand: anything above minor',
      some: cases.handPicked,
      above: ABOVE_MINOR,
      most: 10,
    },
    {
      what: 'synonyms of WordNet (one sense): anything above minor',
      some: cases.dictionary,
      above: ABOVE_MINOR,
      most: 10,
    },
    { what: 'clauses reordered: anything above minor', some: cases.reordered, above: ABOVE_MINOR, most: 10 },
  ].map(({ what, some, above, most }) => {
    const alarms = some.flatMap((each) => {
      const raised = ledger
        .pair(each.left, each.right)
        .discrepancies.filter(({ severity }) => above.includes(severity));
      return raised.length === 0 ? [] : [described(what, each, raised)];
    });
    misses.push(...alarms);
    const changed = some.filter(({ left, right }) =>
      diffWords(left, right).some((part) => part.added || part.removed),
    );
    return {
      part: 'alarms',
      what,
      data: `${from}: ${some.length} pairs`,
      value: percent(alarms.length, some.length),
      unit: '%',
      target: { atMost: most },
      peers: [{ name: 'jsdiff: any change', value: percent(changed.length, some.length) }],
    };
  });
  return { rows, misses };
}

/**
 * @param {string} what
 * @param {AlarmCase} each whole articles are told by their rewrite alone
 * @param {readonly Discrepancy[]} raised
 * @returns {string}
 */
function described(what, { left, right, rewrite }, raised) {
  const findings = raised.map(
    (one) =>
      `${one.severity} ${one.kind} ${one.detail}: ${one.left?.text ?? '–'} → ${one.right?.text ?? '–'}`,
  );
  return rewrite === undefined
    ? [what, `- ${left}`, `+ ${right}`, ...findings].join('\n  ')
    : [`${what}: ${rewrite}`, ...findings].join('\n  ');
}
