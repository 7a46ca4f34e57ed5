import { unzipSync, zipSync } from 'fflate';

/** The zip format's first day. In local time, as the format counts: so it is the same day on every machine. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Packs files into a zip file. The same files give the same bytes, whenever and wherever they are packed. */
export function packFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return zipSync({ ...files }, { mtime: FIRST_DAY });
}

/** The files of a zip file by their paths, in its order. Only for what this app has just packed. */
export function unpackFiles(zip: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(zip);
}
