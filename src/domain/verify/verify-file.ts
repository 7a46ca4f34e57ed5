import type { ByteSource } from '../bundle/byte-source.ts';
import type { BundleProblem } from '../bundle/problems.ts';
import type { FactsProblem } from '../report/report-facts.ts';
import { failed } from '../result.ts';
import type { Result } from '../result.ts';
import type { Verification } from './checks.ts';
import { fileKind, readReport } from './read-report.ts';
import { verifyBundle } from './verify-bundle.ts';
import { verifyReport } from './verify-report.ts';
import type { VerifyReportOptions } from './verify-report.ts';

/** The largest report that is read, in bytes; one of 2,000 claims and 8 variants is some 10 MB. */
const LARGEST_REPORT = 256 * 1024 * 1024;

/** Verifies a file that is a bundle or a report; which one, its first bytes say. A bundle needs no other bundle. */
export async function verifyFile(
  file: ByteSource,
  options: VerifyReportOptions,
): Promise<Result<Verification, FactsProblem | BundleProblem>> {
  const kind = await fileKind(file);
  if (kind === 'bundle') return await verifyBundle(file, options);
  if (file.size > LARGEST_REPORT) return failed('none');
  const report = await readReport(file, kind);
  return report.ok ? await verifyReport(report.value, options) : report;
}
