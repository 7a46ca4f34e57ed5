import { analyse } from 'chardet';
import { PREVIEW_LENGTH, type EncodingSuggestion } from './intake.ts';

/** Offered after the detector's own guesses: what old Western, Central European and Cyrillic newsroom systems write. */
const FALLBACK_ENCODINGS = ['windows-1252', 'windows-1250', 'windows-1251', 'macintosh'] as const;

/** A person can weigh this many previews at a glance; more would hide the likely ones. */
const MOST_SUGGESTIONS = 6;

/** Bytes shown to the detector: statistics settle long before, and a 20 MB file must not keep the window waiting. */
const SAMPLE_BYTES = 64 * 1024;

/** Bytes before the first non-ASCII byte that the preview starts with: a few words to recognise the place by. */
const PREVIEW_LEAD_BYTES = 32;

/** Bytes decoded for a preview: enough for `PREVIEW_LENGTH` characters of three bytes each after the lead. */
const PREVIEW_BYTES = 288;

/** Up to this share of damaged characters a file is still best read as UTF-8 with a few bytes broken. */
const MOST_DAMAGED_SHARE = 0.2;

/** What bytes 80–9F mean in windows-1252 (WHATWG Encoding Standard, index-windows-1252). */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const REPLACEMENT = '\ufffd';

/**
 * Decodes bytes; invalid sequences become U+FFFD.
 *
 * @param encoding a label of the WHATWG Encoding Standard
 * @returns the text, or null when the runtime does not know the label
 */
export function decode(bytes: Uint8Array, encoding: string): string | null {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  // Node 20's TextDecoder reads windows-1252 as Latin-1, which turns curly quotes into invisible controls. Where the
  // decoder is right, the only controls left are the five bytes that the table maps to themselves.
  return text.replace(/[\u0080-\u009f]/g, (character) => {
    return WINDOWS_1252_HIGH[character.charCodeAt(0) - 0x80] ?? character;
  });
}

/** How many characters of a text stand for bytes that could not be read. */
export function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) count += 1;
  return count;
}

/**
 * The encodings that the bytes may be in, best guess first, each with a preview to choose by. Guesses under which the
 * sample holds characters that no text has are left out, and so are those that read the sample like an earlier one.
 */
export function suggestEncodings(bytes: Uint8Array): readonly EncodingSuggestion[] {
  const first = firstTelling(bytes);
  // Even, so that two-byte units stay whole; the bytes before are ASCII, so no character is cut.
  const start = Math.max(0, first - PREVIEW_LEAD_BYTES) & ~1;
  const sample = bytes.subarray(start, start + SAMPLE_BYTES);
  const readings = new Set<string>();
  const suggestions: EncodingSuggestion[] = [];
  for (const encoding of candidates(sample)) {
    const reading = decode(sample, encoding);
    if (reading === null || readings.has(reading)) continue;
    if (encoding !== 'utf-8' && isUnlikely(reading)) continue;
    readings.add(reading);
    suggestions.push({ encoding, preview: preview(sample, encoding) });
    if (suggestions.length === MOST_SUGGESTIONS) break;
  }
  // Bytes that no candidate can read cleanly: damaged UTF-8 is what is left to offer.
  return suggestions.length > 0 ? suggestions : [{ encoding: 'utf-8', preview: preview(sample, 'utf-8') }];
}

/** The text's first byte that an encoding has to explain: not ASCII, a NUL (UTF-16) or ESC (ISO-2022). */
function firstTelling(bytes: Uint8Array): number {
  return Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80 || byte === 0x00 || byte === 0x1b),
  );
}

function candidates(sample: Uint8Array): readonly string[] {
  const detected = analyse(sample).map((match) => match.name.toLowerCase());
  const guessed = detected.filter((name) => name !== 'utf-8' && name !== 'ascii').map(webLabel);
  return [
    ...new Set([
      ...utf16Order(sample),
      ...(isDamagedUtf8(sample) ? ['utf-8'] : []),
      ...guessed,
      ...FALLBACK_ENCODINGS,
    ]),
  ];
}

/** For bytes with NULs, UTF-16 in the order in which the NULs stand: the high byte of Latin text is zero. */
function utf16Order(sample: Uint8Array): readonly string[] {
  const first = sample.indexOf(0);
  if (first < 0) return [];
  return first % 2 === 1 ? ['utf-16le', 'utf-16be'] : ['utf-16be', 'utf-16le'];
}

/** The Encoding Standard reads these ISO labels as their Windows supersets; name what is really used. */
function webLabel(name: string): string {
  if (name === 'iso-8859-1') return 'windows-1252';
  if (name === 'iso-8859-9') return 'windows-1254';
  return name;
}

/** Mostly sound UTF-8 with a few broken bytes, as a bad transmission leaves it. */
function isDamagedUtf8(sample: Uint8Array): boolean {
  const reading = decode(sample, 'utf-8') ?? '';
  const damaged = countReplacements(reading);
  let special = 0;
  for (const character of reading) if (character > '\u007f') special += 1;
  return damaged > 0 && damaged <= special * MOST_DAMAGED_SHARE;
}

/** Unreadable bytes (a cut-off last character apart), NUL, ESC and C1 controls do not occur in text read rightly. */
function isUnlikely(reading: string): boolean {
  if (reading.includes('\u0000') || reading.includes('\u001b')) return true;
  return (
    /[\u0080-\u0084\u0086-\u009f]/.test(reading) || countReplacements(reading.replace(/\ufffd$/, '')) > 0
  );
}

function preview(sample: Uint8Array, encoding: string): string {
  const text = decode(sample.subarray(0, PREVIEW_BYTES), encoding) ?? '';
  const line = text
    .replace(/\ufffd$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  // By characters, so that a pair of surrogates is not cut.
  return [...line].slice(0, PREVIEW_LENGTH).join('');
}
