import { describe, expect, it } from 'vitest';
import { ERROR_CODES, type ErrorCode } from '../../../../src/contract/errors.ts';
import { errorWords } from '../../../../src/renderer/errors/error-table.ts';

/** Those that are about one file; the others are about the app or its storage. */
const ABOUT_A_FILE = new Set<ErrorCode>([
  ...ERROR_CODES.filter((code) => /^(?:file|save|evidence)-/u.test(code)),
  'variants-full',
  'report-failed',
]);

describe.each(ERROR_CODES)('%s', (code) => {
  const { message, remedy } = errorWords(code, 'tide table.txt');

  it('says what happened and what to do, in whole sentences', () => {
    expect(message).toMatch(/^[“A-Z].{15,}\.$/u);
    expect(remedy).toMatch(/^[A-Z].{15,}\.$/u);
    expect(remedy).not.toBe(message);
    expect(message + remedy).not.toMatch(/\b(?:undefined|null|error|exception|code)\b|\.\.|\s{2}/iu);
  });

  it(ABOUT_A_FILE.has(code) ? 'names the file' : 'names no file that it is not about', () => {
    expect(message.includes('“tide table.txt”')).toBe(ABOUT_A_FILE.has(code));
  });

  it('reads as a sentence where there is no file name', () => {
    const words = errorWords(code);
    expect(words.message).toMatch(/^[A-Z].+\.$/u);
    expect(words.message).not.toContain('“”');
    expect(words.remedy).toBe(remedy);
  });
});

it('has words of its own for every code', () => {
  const messages = ERROR_CODES.map((code) => errorWords(code).message);
  expect(new Set(messages).size).toBe(ERROR_CODES.length);
});
