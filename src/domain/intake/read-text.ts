import { failed, ok, type Result } from '../result.ts';
import { normalise } from '../text/normalise.ts';
import { binaryKind } from './binary.ts';
import { countReplacements, decode, suggestEncodings } from './encodings.ts';
import { LARGE_FILE_BYTES, LARGEST_FILE_BYTES, type IntakeProblem, type IntakeText } from './intake.ts';

/** White space, and the format characters that editors leave invisibly in an otherwise empty file. */
const BLANK = /^[\s\u200b-\u200d\u2060\ufeff]*$/u;

/** NULs in this share of one half of the byte pairs, and hardly any in the other, are UTF-16 without its mark. */
const UTF_16_NUL_SHARE = 0.4;
const UTF_16_STRAY_SHARE = 0.02;

/** ISO-2022's escape to a two-byte set: pure ASCII bytes, hence valid UTF-8, that would read as line noise. */
const ISO_2022_ESCAPE = '\u001b$';

/**
 * Reads a file's bytes as the text of a variant: UTF-8 with or without byte-order mark, UTF-16 with one. Anything else
 * is a problem with its remedy; bytes in another encoding come back with suggestions and are never guessed in silence.
 *
 * @returns the normalised text with its encoding, or why it cannot be had
 */
export function readTextBytes(bytes: Uint8Array): Result<IntakeText, IntakeProblem> {
  if (bytes.length > LARGEST_FILE_BYTES) return failed({ code: 'file-too-large', bytes: bytes.length });

  const marked = markedEncoding(bytes);
  if (marked !== null) return readStrictly(bytes, marked);
  if (looksLikeUtf16(bytes)) return encodingProblem(bytes);

  const kind = binaryKind(bytes);
  return kind === null ? readStrictly(bytes, 'utf-8') : failed({ code: 'file-binary', kind });
}

/**
 * Reads bytes in the encoding that a person chose from the suggestions. What cannot be read becomes U+FFFD and is
 * counted in `replacementCharacters`, so that the app can say so.
 *
 * @param encoding a label from an `EncodingSuggestion`; one that nothing can read gives the suggestions again
 */
export function decodeAs(bytes: Uint8Array, encoding: string): Result<IntakeText, IntakeProblem> {
  if (bytes.length > LARGEST_FILE_BYTES) return failed({ code: 'file-too-large', bytes: bytes.length });
  const text = decode(bytes, encoding);
  return text === null ? encodingProblem(bytes) : accept(text, encoding.toLowerCase(), bytes.length);
}

function readStrictly(bytes: Uint8Array, encoding: string): Result<IntakeText, IntakeProblem> {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // The Encoding Standard's answer to invalid bytes; anything else is a fault of ours and must be heard.
    if (error instanceof TypeError) return encodingProblem(bytes);
    throw error;
  }
  if (text.includes(ISO_2022_ESCAPE)) return encodingProblem(bytes);
  return accept(text, encoding, bytes.length);
}

function accept(decoded: string, encoding: string, bytes: number): Result<IntakeText, IntakeProblem> {
  const text = normalise(decoded);
  if (BLANK.test(text)) return failed({ code: 'file-empty' });
  return ok({
    text,
    encoding,
    large: bytes > LARGE_FILE_BYTES,
    replacementCharacters: countReplacements(text),
  });
}

function encodingProblem(bytes: Uint8Array): Result<IntakeText, IntakeProblem> {
  return failed({ code: 'file-encoding', suggestions: suggestEncodings(bytes) });
}

/** The encoding that a byte-order mark announces. UTF-32's little-endian mark starts like UTF-16's; it is no text here. */
function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe && !(third === 0 && fourth === 0)) return 'utf-16le';
  return null;
}

/** UTF-16 without its mark: in text that is mostly Latin every other byte is NUL. Offered, since it is a guess. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const nuls = [0, 0];
  const sample = bytes.subarray(0, 4096);
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const half = sample.length / 2;
  const [even = 0, odd = 0] = nuls;
  return (
    half >= 2 &&
    Math.max(even, odd) > half * UTF_16_NUL_SHARE &&
    Math.min(even, odd) < half * UTF_16_STRAY_SHARE
  );
}
