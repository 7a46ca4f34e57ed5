import { canonicalJson } from '../review/canonical-json.ts';
import { sectionOf, wholeOf } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';
import { BundleError } from './problems.ts';
import type { BundleFile } from './read-directory.ts';

/** A file of a bundle as text. @throws BundleError */
export async function readText(source: ByteSource, file: BundleFile): Promise<string> {
  const bytes = await wholeOf(sectionOf(source, file));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BundleError('bundle-damaged', file.path, 'is not in UTF-8');
  }
}

/** @throws BundleError */
export function parseJson(text: string, subject: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BundleError('bundle-damaged', subject, 'is not JSON');
  }
}

/**
 * One value has one form only: a member written twice or in another order would be read in two ways.
 *
 * @throws BundleError
 */
export function expectForm(value: unknown, text: string, subject: string): void {
  if (canonicalJson(value) !== text)
    throw new BundleError('bundle-damaged', subject, 'is not in the form in which it is written');
}
