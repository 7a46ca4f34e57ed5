import { EVIDENCE_BYTES_LIMIT } from '../evidence/limits.ts';
import { MOST_ZIP_BYTES } from './zip-headers.ts';

const MEGABYTE = 1024 * 1024;

/*
 * What a bundle may have in it, so that a damaged or hostile file cannot fill the memory. Files are stored, never packed,
 * so that none can become larger than it is.
 */

/** The whole file, in bytes; larger evidence has to be left out. */
export const BUNDLE_BYTES_LIMIT = MOST_ZIP_BYTES;

/** Files in it: all the texts of twenty variants in many revisions and a hundred pieces of evidence are some hundreds. */
export const BUNDLE_FILES_LIMIT = 20_000;

/** All the files that are read into memory: log, texts, manifest. 60,000 events take some 60 MB. */
export const BUNDLE_MEMORY_LIMIT = 512 * MEGABYTE;

/** One of them. */
export const BUNDLE_READ_LIMIT = 256 * MEGABYTE;

/** One piece of evidence, which is never read into memory as a whole: what the app takes. */
export const BUNDLE_EVIDENCE_LIMIT = EVIDENCE_BYTES_LIMIT;
