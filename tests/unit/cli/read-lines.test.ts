import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/cli/read-lines.ts';

async function linesOf(chunks: readonly Uint8Array[], most = 1_000): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { bytes, number } of readLines(Readable.from(chunks), most)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes === null ? null : new TextDecoder().decode(bytes));
  }
  return lines;
}

describe('readLines', () => {
  it('finds the same lines however the stream is cut', async () => {
    const bytes = fc.uint8Array({ maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '𝄞', ' ') })),
        bytes,
        async (lines, cuts) => {
          const whole = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          const chunks: Uint8Array[] = [];
          let from = 0;
          for (const length of cuts) {
            chunks.push(whole.subarray(from, from + (length % 9)));
            from += length % 9;
          }
          chunks.push(whole.subarray(from));
          expect(await linesOf(chunks.filter((chunk) => chunk.length > 0))).toEqual(lines);
        },
      ),
    );
  });

  it('keeps the last line that has no end', async () => {
    expect(await linesOf([Buffer.from('one\ntwo')])).toEqual(['one', 'two']);
  });

  it('does not keep a line that is too long, and finds the next', async () => {
    const chunks = ['abc', 'def', 'ghi\nshort\n', 'toolong', 'er'].map((piece) => Buffer.from(piece));
    expect(await linesOf(chunks, 6)).toEqual([null, 'short', null]);
  });
});
