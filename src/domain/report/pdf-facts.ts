import { ok } from '../result.ts';
import type { Result } from '../result.ts';
import { sha256OfBytes } from '../text/hash.ts';
import { factsLine, NO_SEAL, readFacts, sealAt } from './report-facts.ts';
import type { FactsProblem, ReportFacts } from './report-facts.ts';

/** What stands before the address of the table of objects, at the end of every PDF. */
const NEAR_THE_END = 'startxref';
/** The moments of printing in the document's information. Not in a text: a parenthesis in one is written `\(`. */
const MOMENTS = /\/(?:CreationDate|ModDate) \(D:[^()\\]*\)/gu;
const BLANK = 0x20;

/**
 * A printed PDF as it is given out: without the moment at which it was printed, so that the same report makes the same
 * bytes, and with the report's facts in a sealed comment. No object changes its place. What is no PDF stays as it is.
 */
export function finishedPdf(pdf: Uint8Array, facts: ReportFacts): Uint8Array {
  const words = characters(pdf);
  const end = words.lastIndexOf(NEAR_THE_END);
  if (end < 0) return pdf;
  const line = new TextEncoder().encode(`${factsLine({ ...facts, seal: NO_SEAL })}\n`);
  const finished = new Uint8Array(pdf.length + line.length);
  finished.set(pdf.subarray(0, end));
  finished.set(line, end);
  finished.set(pdf.subarray(end), end + line.length);
  for (const { index, 0: moment } of words.matchAll(MOMENTS))
    finished.fill(BLANK, index, index + moment.length);
  return withSeal(finished, sealOfPdf(finished));
}

/** The facts of a PDF, and whether it is as it was written. */
export function readPdfFacts(
  pdf: Uint8Array,
): Result<{ readonly facts: ReportFacts; readonly isSealed: boolean }, FactsProblem> {
  const facts = readFacts(characters(pdf));
  if (!facts.ok) return facts;
  return ok({ facts: facts.value, isSealed: facts.value.seal === sealOfPdf(pdf) });
}

/** SHA-256 of the bytes with zeros in the seal's place. */
function sealOfPdf(pdf: Uint8Array): string {
  return sha256OfBytes(withSeal(pdf, NO_SEAL));
}

function withSeal(pdf: Uint8Array, seal: string): Uint8Array {
  const at = sealAt(characters(pdf));
  const bytes = Uint8Array.from(pdf);
  if (at !== null) bytes.set(new TextEncoder().encode(seal), at);
  return bytes;
}

/** Every byte as one character. */
function characters(pdf: Uint8Array): string {
  return new TextDecoder('latin1').decode(pdf);
}
