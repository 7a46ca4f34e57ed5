import type { ByteSource } from '../bundle/byte-source.ts';
import { bundlePath } from '../bundle/manifest.ts';
import { bundleProblemWords } from '../bundle/problems.ts';
import type { BundleProblem } from '../bundle/problems.ts';
import { readBundle } from '../bundle/read-bundle.ts';
import type { BundleContents, BundleStage } from '../bundle/read-bundle.ts';
import { counted } from '../report/labels.ts';
import { normalise } from '../text/normalise.ts';
import { sha256Hex } from '../text/hash.ts';
import { failed, ok } from '../result.ts';
import type { Result } from '../result.ts';
import { notMade, notPassed, passed, verification } from './checks.ts';
import type { Check, GivenText, Verification } from './checks.ts';

export interface VerifyOptions {
  /** Texts that are said to belong to it. */
  readonly texts?: readonly GivenText[];
  /** Told the share that is done, 0 to 1; false stops it. */
  readonly goOn?: (share: number) => boolean;
}

/** A bundle's checks, and what is in it where they let it be read. */
export interface CheckedBundle {
  readonly checks: readonly Check[];
  readonly contents: BundleContents | null;
}

const STAGES: readonly BundleStage[] = ['files', 'log', 'contents'];
const PASSED: Readonly<Record<BundleStage, string>> = {
  files: 'Every byte of the bundle is as it was written.',
  log: 'Every event of the log is as it was written, and none is missing between two others.',
  contents: 'Manifest, log, texts and evidence belong together.',
};
const NOT_MADE: Readonly<Record<BundleStage, string>> = {
  files: 'The files could not be checked.',
  log: 'The log could not be checked.',
  contents: 'Whether its parts belong together could not be checked.',
};

/**
 * Says whether a bundle is whole, and whether the texts given are its own. A file that is no bundle at all, and a stop,
 * come back as a problem.
 */
export async function verifyBundle(
  source: ByteSource,
  { texts = [], goOn = () => true }: VerifyOptions = {},
): Promise<Result<Verification, BundleProblem>> {
  const checked = await checkBundle(source, goOn);
  if (!checked.ok) return checked;
  const { checks, contents } = checked.value;
  const ofTexts = texts.map((given) =>
    contents === null ? notMade('text', `${given.name} could not be checked.`) : checkText(given, contents),
  );
  return ok(verification('bundle', [...checks, ...ofTexts]));
}

/** The checks of a bundle alone. */
export async function checkBundle(
  source: ByteSource,
  goOn: (share: number) => boolean,
): Promise<Result<CheckedBundle, BundleProblem>> {
  const done: BundleStage[] = [];
  const read = await readBundle(source, { goOn, onStage: (stage) => done.push(stage) });
  const checks = done.map((stage) => passed(stage, PASSED[stage]));
  if (read.ok) return ok({ checks: [...checks, checkMissing(read.value)], contents: read.value });
  const { problem } = read;
  if (problem.code === 'bundle-unknown' || problem.code === 'bundle-cancelled') return failed(problem);
  const [stage = 'contents', ...rest] = STAGES.slice(done.length);
  return ok({
    checks: [
      ...checks,
      notPassed(stage, bundleProblemWords(problem)),
      ...rest.map((later) => notMade(later, NOT_MADE[later])),
    ],
    contents: null,
  });
}

function checkMissing({ manifest: { missing, counts } }: BundleContents): Check {
  if (missing.length === 0) {
    const [texts, evidence] = [counted(counts.texts, 'text'), counted(counts.evidence, 'evidence file')];
    return passed('missing', `All that the log names is in it: ${texts} and ${evidence}.`);
  }
  const texts = missing.filter(({ path }) => bundlePath(path)?.kind === 'text').length;
  const parts = [
    texts === 0 ? [] : counted(texts, 'text'),
    missing.length === texts ? [] : counted(missing.length - texts, 'evidence file'),
  ].flat();
  return notMade('missing', `The bundle does not have ${parts.join(' and ')} that the log names.`);
}

function checkText({ name, text }: GivenText, { state }: BundleContents): Check {
  const hash = sha256Hex(normalise(text));
  for (const { label, revision, revisions } of state.variants) {
    if (revision.sha256 === hash) return passed('text', `${name} is the text of “${label}”.`);
    if (revisions.some(({ sha256 }) => sha256 === hash))
      return passed('text', `${name} is an earlier text of “${label}”.`);
  }
  return notPassed('text', `${name} is none of the review’s texts.`);
}
