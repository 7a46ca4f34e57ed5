import type { ByteSource } from '../bundle/byte-source.ts';
import type { BundleProblem } from '../bundle/problems.ts';
import type { BundleContents } from '../bundle/read-bundle.ts';
import { counted } from '../report/labels.ts';
import type { ReportFacts } from '../report/report-facts.ts';
import { failed, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { reduce } from '../review/reduce.ts';
import { sha256Hex } from '../text/hash.ts';
import { normalise } from '../text/normalise.ts';
import { notMade, notPassed, passed, verification } from './checks.ts';
import type { Check, GivenText, Verification } from './checks.ts';
import type { ReadReport } from './read-report.ts';
import { checkBundle } from './verify-bundle.ts';
import type { VerifyOptions } from './verify-bundle.ts';

export interface VerifyReportOptions extends VerifyOptions {
  /** The bundle of the review that the report is of. */
  readonly bundle?: ByteSource | null;
}

/** The first digits of a hash, enough to compare it by eye. */
const SHOWN_DIGITS = 12;

/**
 * Says whether a report is as it was written, and whether texts and a bundle belong to it. Where the bundle is none, that
 * comes back as a problem.
 */
export async function verifyReport(
  { facts, seals }: ReadReport,
  { texts = [], bundle = null, goOn = () => true }: VerifyReportOptions = {},
): Promise<Result<Verification, BundleProblem>> {
  const checked = bundle === null ? null : await checkBundle(bundle, goOn);
  if (checked?.ok === false) return failed(checked.problem);
  const contents = checked?.value.contents ?? null;
  return ok(
    verification('report', [
      ...seals,
      ...checkTexts(facts, texts, contents),
      ...(checked?.value.checks ?? []),
      ...checkLog(facts, bundle !== null, contents),
    ]),
  );
}

function checkTexts(
  { inputs }: ReportFacts,
  texts: readonly GivenText[],
  contents: BundleContents | null,
): readonly Check[] {
  const given = texts.map(({ name, text }) => ({ name, sha256: sha256Hex(normalise(text)) }));
  const ofInputs = inputs.map(({ siglum, sha256 }) => {
    const named = given.find((each) => each.sha256 === sha256);
    if (named !== undefined) return passed('text', `Text ${siglum} is ${named.name}.`);
    if (contents?.texts.has(sha256) === true) return passed('text', `Text ${siglum} is in the bundle.`);
    return notMade('text', `Text ${siglum} (SHA-256 ${sha256.slice(0, SHOWN_DIGITS)}…) was not given.`);
  });
  const strangers = given.filter(({ sha256 }) => !inputs.some((input) => input.sha256 === sha256));
  return [
    ...ofInputs,
    ...strangers.map(({ name }) => notPassed('text', `${name} is none of the report’s texts.`)),
  ];
}

function checkLog(
  { logHead, inputs }: ReportFacts,
  hasBundle: boolean,
  contents: BundleContents | null,
): readonly Check[] {
  if (logHead === null)
    return [
      notMade('log-head', 'The report names no log: it is of a comparison, or of a review not yet saved.'),
    ];
  if (contents === null) {
    const why = hasBundle ? 'the bundle cannot be relied on' : 'no bundle was given';
    return [notMade('log-head', `Whether the report belongs to the review’s log was not checked: ${why}.`)];
  }
  const { events } = contents;
  const at = events.findIndex(({ hash }) => hash === logHead);
  if (at === -1)
    return [notPassed('log-head', 'The log does not have the event that the report was made from.')];
  const later = events.length - 1 - at;
  const head = passed(
    'log-head',
    later === 0
      ? 'The newest event of the log is the one that the report was made from.'
      : `The report was made from this log; ${counted(later, 'event')} of it came afterwards.`,
  );
  const variants = reduce(events.slice(0, at + 1))?.variants ?? [];
  const same =
    variants.map(({ revision }) => revision.sha256).join() === inputs.map(({ sha256 }) => sha256).join();
  return [
    head,
    same
      ? passed('log-state', 'The review had the report’s texts then, in this order.')
      : notPassed('log-state', 'By the log, the review had other texts then than the report says.'),
  ];
}
