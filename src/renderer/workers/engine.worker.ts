import { carryOver, type Revisions } from '../../domain/anchor/carry-over.ts';
import { traceAnchors } from '../../domain/anchor/trace.ts';
import { assertNever } from '../../domain/assert-never.ts';
import { toCheck } from '../../domain/check/to-check.ts';
import { wordingOfQuotes } from '../../domain/claims/quote-wording.ts';
import { createComparer } from '../../domain/compare/comparer.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import { countUnderRules } from '../../domain/compare/noise-rules.ts';
import { omissionsOf } from '../../domain/compare/views/omissions.ts';
import { quoteLedger } from '../../domain/compare/views/quote-ledger.ts';
import { synopsisOf } from '../../domain/compare/views/synopsis.ts';
import type { IntakeProblem } from '../../domain/intake/intake.ts';
import { decodeAs, readTextBytes } from '../../domain/intake/read-text.ts';
import { ok, type Result } from '../../domain/result.ts';
import { sha256Hex } from '../../domain/text/hash.ts';
import { countWords } from '../../domain/text/tokens.ts';
import type {
  Answer,
  Carried,
  CarryRequest,
  ComparisonKey,
  Derived,
  EngineRequest,
  EngineResponse,
  ReadRequest,
  ReadText,
} from './engine-protocol.ts';
import { makeReport } from './make-report.ts';
import { packComparison, unpackComparison } from './packed-comparison.ts';
import { remember } from './remember.ts';

interface KnownComparison {
  readonly comparison: Comparison;
  readonly texts: readonly string[];
}

/** Comparisons that are kept here: the one on screen, and the one that an editor goes back and forth to. */
const MOST_KNOWN = 2;
const known = new Map<ComparisonKey, KnownComparison>();

/** Reading files, comparing and report writing run here, so that the window never waits for them. */
function answer(request: EngineRequest): Answer | Promise<Answer> {
  switch (request.task) {
    case 'compare': {
      const comparison = compareInTime(request);
      const texts = request.inputs.map(({ text }) => text);
      remember(known, request.key, { comparison, texts }, MOST_KNOWN);
      return { task: 'compare', comparison: packComparison(comparison) };
    }
    case 'synopsis':
    case 'lists':
    case 'noise':
    case 'to-check':
    case 'report': {
      const about = known.get(request.key);
      return about === undefined ? { task: 'unknown' } : derive(request, about);
    }
    case 'remember': {
      const { key, texts } = request;
      remember(known, key, { comparison: unpackComparison(request.comparison), texts }, MOST_KNOWN);
      return { task: 'remember' };
    }
    case 'carry':
      return { task: 'carry', carried: carry(request.request) };
    case 'trace': {
      const { anchors } = request.request;
      return { task: 'trace', traced: traceAnchors(revisionsOf(request.request), anchors) };
    }
    case 'wordings':
      return { task: 'wordings', wordings: request.quotes.map((pair) => wordingOfQuotes(...pair)) };
    case 'read':
      return { task: 'read', result: read(request.file) };
    default:
      return assertNever(request);
  }
}

function derive(wanted: Derived, { comparison, texts }: KnownComparison): Answer | Promise<Answer> {
  switch (wanted.task) {
    case 'synopsis':
      return { task: 'synopsis', synopsis: synopsisOf(comparison, texts, wanted.base) };
    case 'lists': {
      const { against, other } = wanted.request;
      const quotes = quoteLedger(comparison, texts, against);
      const omissions = omissionsOf(comparison, texts, against, other);
      return { task: 'lists', lists: { quotes, omissions } };
    }
    case 'noise':
      return {
        task: 'noise',
        counts: countUnderRules(comparison.pairs.flatMap(({ discrepancies }) => discrepancies)),
      };
    case 'to-check': {
      const named = texts.map((text, index) => ({ variantId: wanted.variantIds[index] ?? '', text }));
      return { task: 'to-check', found: toCheck({ comparison, texts: named }, wanted.base) };
    }
    case 'report':
      return makeReport({ ...wanted.input, comparison }, texts, wanted.form).then((made) => ({
        task: 'report',
        made,
      }));
    default:
      return assertNever(wanted);
  }
}

function carry(request: CarryRequest): Carried {
  const revisions = revisionsOf(request);
  const [pair] = revisions.comparison.pairs;
  return {
    similarity: pair?.similarity ?? 0,
    derivation: pair?.derivation ?? 'unrelated',
    anchors: carryOver(revisions, request.anchors),
  };
}

function revisionsOf({ oldText, newText }: CarryRequest): Revisions {
  const inputs = [oldText, newText].map((text, index) => ({
    label: index === 0 ? 'Old revision' : 'New revision',
    text,
  }));
  return { oldText, newText, comparison: compareAgain(inputs, { words: true }) };
}

/**
 * How long a comparison may take, in milliseconds. Texts of the usual sizes take a hundredth of it; after it the pairs
 * not read yet are named, and everything else is shown.
 */
const TIME_BUDGET_MS = 60_000;

/** Keeps what it has read of each text: with one variant more, the others are not read again. */
const compareAgain = createComparer();

function compareInTime({ job, inputs, options }: Extract<EngineRequest, { task: 'compare' }>): Comparison {
  const end = performance.now() + TIME_BUDGET_MS;
  return compareAgain(inputs, {
    ...options,
    words: true,
    goOn: (share) => {
      tell(job, share);
      return performance.now() < end;
    },
  });
}

/** Messages about progress are this far apart, in milliseconds: enough to see it move. */
const TOLD_AFTER_MS = 100;
let toldAt = 0;

function tell(job: number, share: number): void {
  const now = performance.now();
  if (now - toldAt < TOLD_AFTER_MS) return;
  toldAt = now;
  self.postMessage({ job, task: 'progress', share } satisfies EngineResponse);
}

function read({ bytes, encoding }: ReadRequest): Result<ReadText, IntakeProblem> {
  const result = encoding === null ? readTextBytes(bytes) : decodeAs(bytes, encoding);
  if (!result.ok) return result;
  const { text } = result.value;
  return ok({ ...result.value, sha256: sha256Hex(text), words: countWords(text) });
}

self.addEventListener('message', (event: MessageEvent<EngineRequest>) => {
  void respond(event.data);
});

async function respond(request: EngineRequest): Promise<void> {
  let answered: Answer;
  try {
    answered = await answer(request);
  } catch (error) {
    answered = { task: 'failed', reason: String(error) };
  }
  self.postMessage({ job: request.job, ...answered } satisfies EngineResponse);
}
