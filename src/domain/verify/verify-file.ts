import { wholeOf } from '../bundle/byte-source.ts';
import type { ByteSource } from '../bundle/byte-source.ts';
import type { BundleProblem } from '../bundle/problems.ts';
import type { FactsProblem } from '../report/report-facts.ts';
import { failed } from '../result.ts';
import type { Result } from '../result.ts';
import type { Verification } from './checks.ts';
import { verifyBundle } from './verify-bundle.ts';
import { verifyReport } from './verify-report.ts';
import type { VerifyReportOptions } from './verify-report.ts';

/** The largest report that is read, in bytes; one of 2,000 claims and 8 variants is some 10 MB. */
const LARGEST_REPORT = 256 * 1024 * 1024;
/** How every zip file begins. */
const ZIP_START = 'PK\u0003\u0004';

/** Verifies a file that is a bundle or a report; which one, its first bytes say. A bundle needs no other bundle. */
export async function verifyFile(
  file: ByteSource,
  options: VerifyReportOptions,
): Promise<Result<Verification, FactsProblem | BundleProblem>> {
  if (await isZipFile(file)) return await verifyBundle(file, options);
  if (file.size > LARGEST_REPORT) return failed('none');
  const bytes = await wholeOf(file);
  // A byte-order mark that somebody put there is a change of the file, too.
  return await verifyReport(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), options);
}

/** Whether a file begins as a bundle does. */
export async function isZipFile(file: ByteSource): Promise<boolean> {
  return String.fromCharCode(...(await file.read(0, ZIP_START.length))) === ZIP_START;
}
