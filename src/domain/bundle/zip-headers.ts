/*
 * The only form of zip file that a bundle has: entries stored as they are, one after the other without gaps, every other
 * field at a fixed value. So the same files make the same bytes whatever made them, nothing has to be unpacked, and a
 * header can be checked by writing it anew and comparing.
 *
 * Source of the layout: PKWARE, .ZIP File Format Specification (APPNOTE), 4.3.7, 4.3.12 and 4.3.16.
 */

/** A file in the archive. Offsets and sizes in bytes. */
export interface ZipEntry {
  /** Letters, digits and `/ . -` only. */
  readonly path: string;
  readonly crc: number;
  readonly bytes: number;
  /** Of its local header. */
  readonly offset: number;
}

export const LOCAL_HEADER_BYTES = 30;
export const CENTRAL_HEADER_BYTES = 46;
export const END_BYTES = 22;
/** Beyond it (4 GiB less one byte) a zip file needs 64-bit fields, which many programs cannot read. */
export const MOST_ZIP_BYTES = 0xffffffff;

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
/** Version 1.0 of the format: stored files need no more. */
const VERSION = 10;
/** 1 January 1980, midnight: the zero of the format's calendar, on every machine. */
const DATE = 0x0021;

/** What stands before a file's bytes. */
export function localHeader({ path, crc, bytes }: Omit<ZipEntry, 'offset'>): Uint8Array<ArrayBuffer> {
  const { header, view } = blank(LOCAL_HEADER_BYTES, path);
  view.setUint32(0, LOCAL_SIGNATURE, true);
  writeFacts(view, 4, { path, crc, bytes });
  return header;
}

/** What the directory at the end says of a file. */
export function centralHeader({ path, crc, bytes, offset }: ZipEntry): Uint8Array<ArrayBuffer> {
  const { header, view } = blank(CENTRAL_HEADER_BYTES, path);
  view.setUint32(0, CENTRAL_SIGNATURE, true);
  view.setUint16(4, VERSION, true);
  writeFacts(view, 6, { path, crc, bytes });
  view.setUint32(42, offset, true);
  return header;
}

/** The last bytes of the archive. */
export function endRecord(entries: number, directoryBytes: number, offset: number): Uint8Array<ArrayBuffer> {
  const { header, view } = blank(END_BYTES, '');
  view.setUint32(0, END_SIGNATURE, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, directoryBytes, true);
  view.setUint32(16, offset, true);
  return header;
}

/** The entry that starts at `at` in the directory, or null where the bytes end. What it says may be anything. */
export function centralEntryAt(directory: Uint8Array, at: number): ZipEntry | null {
  if (directory.length - at < CENTRAL_HEADER_BYTES) return null;
  const view = new DataView(directory.buffer, directory.byteOffset + at, directory.length - at);
  const end = CENTRAL_HEADER_BYTES + view.getUint16(28, true);
  if (view.byteLength < end) return null;
  const path = String.fromCharCode(...directory.subarray(at + CENTRAL_HEADER_BYTES, at + end));
  const [crc, bytes, offset] = [view.getUint32(16, true), view.getUint32(24, true), view.getUint32(42, true)];
  return { path, crc, bytes, offset };
}

/** How many entries an end record counts and where it says that their directory starts. What it says may be anything. */
export function readEndRecord(end: Uint8Array): { readonly entries: number; readonly offset: number } {
  const view = new DataView(end.buffer, end.byteOffset, end.length);
  return { entries: view.getUint16(10, true), offset: view.getUint32(16, true) };
}

function blank(bytes: number, path: string): { header: Uint8Array<ArrayBuffer>; view: DataView } {
  const header = new Uint8Array(bytes + path.length);
  header.set(new TextEncoder().encode(path).subarray(0, path.length), bytes);
  return { header, view: new DataView(header.buffer) };
}

/** The fields that both headers of a file share, from the version that reading it needs. */
function writeFacts(view: DataView, at: number, { path, crc, bytes }: Omit<ZipEntry, 'offset'>): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes, true);
  view.setUint32(at + 18, bytes, true);
  view.setUint16(at + 22, path.length, true);
}
