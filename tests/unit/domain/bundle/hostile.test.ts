import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { bytesSource } from '../../../../src/domain/bundle/byte-source.ts';
import { digestOf } from '../../../../src/domain/bundle/digest.ts';
import { BUNDLE_BYTES_LIMIT, BUNDLE_FILES_LIMIT } from '../../../../src/domain/bundle/limits.ts';
import { bundleProblemWords } from '../../../../src/domain/bundle/problems.ts';
import { readBundle } from '../../../../src/domain/bundle/read-bundle.ts';
import {
  centralHeader,
  endRecord,
  localHeader,
  type ZipEntry,
} from '../../../../src/domain/bundle/zip-headers.ts';
import { canonicalJson } from '../../../../src/domain/review/canonical-json.ts';
import { hashEvent, stampEvents } from '../../../../src/domain/review/chain.ts';
import type { EventDraft, ReviewEvent } from '../../../../src/domain/review/events.ts';
import { sha256Hex } from '../../../../src/domain/text/hash.ts';
import { HOSTILE_PATHS } from '../../../support/hostile-paths.ts';
import { harbourBundle, harbourLog, problem, readBytes, value } from './bundles.ts';

let whole: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  whole = await harbourBundle();
});

/** How a zip is put together; everything that a hostile one may do otherwise. */
interface Forgery {
  readonly entry?: (entry: ZipEntry) => ZipEntry;
  readonly directory?: (directory: readonly Uint8Array[]) => readonly Uint8Array[];
  readonly end?: (count: number, bytes: number, offset: number) => Uint8Array;
}

/** A well-formed zip of these files in their order, forged where asked for. */
async function zipped(
  files: readonly (readonly [path: string, content: string])[],
  { entry = (same) => same, directory = (same) => same, end = endRecord }: Forgery = {},
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const content = new TextEncoder().encode(text);
    const crc = (await digestOf(bytesSource(content), () => true))?.crc ?? 0;
    const honest = { path, crc, bytes: content.length, offset };
    const header = localHeader(entry(honest));
    parts.push(header, content);
    central.push(centralHeader(entry(honest)));
    offset += header.length + content.length;
  }
  const forged = directory(central);
  const bytes = forged.reduce((sum, header) => sum + header.length, 0);
  return new Uint8Array(Buffer.concat([...parts, ...forged, end(forged.length, bytes, offset)]));
}

type Manifest = Record<string, unknown>;

/** A bundle whose events (and whatever else) are as given and whose hashes all fit. */
async function bundled(
  lines: readonly string[],
  forge: (manifest: Manifest) => Manifest = (same) => same,
  others: readonly (readonly [string, string])[] = [],
): Promise<Uint8Array> {
  const files = [['events.jsonl', lines.map((line) => `${line}\n`).join('')] as const, ...others];
  const { reviewId, hash } = JSON.parse(lines.at(-1) ?? '{}') as ReviewEvent;
  const manifest = forge({
    ...{ schema: 'variorum.bundle/1', appVersion: '9.9.9', reviewId, title: 'Harbour fire', logHead: hash },
    counts: { events: lines.length, texts: others.length, evidence: 0 },
    files: files.map(([path, text]) => ({
      ...{ path, sha256: sha256Hex(text), bytes: new TextEncoder().encode(text).length },
    })),
    missing: [],
  });
  const all = [...files, ['manifest.json', `${canonicalJson(manifest)}\n`] as const];
  return await zipped(all.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The lines of a log that begins a review and goes on with these drafts, however odd. */
function lines(...drafts: readonly unknown[]): readonly string[] {
  return linesOf('01FORGEDREVIEW000000000001', ...drafts);
}

function linesOf(reviewId: string, ...drafts: readonly unknown[]): readonly string[] {
  const created = { type: 'review.created', payload: { title: 'Harbour fire' } };
  let ids = 0;
  const events = stampEvents([created, ...drafts] as EventDraft[], {
    ...{ reviewId, actor: 'Ada', device: 'a', nowMs: 1_700_000_000_000, prevHash: null },
    ...{ previousAt: null, newId: () => `id-${(ids += 1)}` },
    change: { id: 'c', label: 'Change', compensates: null },
  });
  return events.map((event) => canonicalJson(event));
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  return problem(await readBytes(bytes)).code;
}

describe('damage', () => {
  test('of any byte is noticed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        expect(await codeOf(damaged)).toMatch(/^bundle-(damaged|unknown|too-large)$/u);
      }),
      { numRuns: 2_000 },
    );
  });

  test('of every byte of every header is noticed', async () => {
    const contents = value(await readBytes(whole));
    const inContent = new Set<number>();
    for (const { start, end } of contents.evidence) for (let at = start; at < end; at += 1) inContent.add(at);
    for (let at = 0; at < whole.length; at += 1) {
      if (inContent.has(at)) continue;
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect((await readBytes(damaged)).ok).toBe(false);
    }
  });

  test('by cutting off, adding or moving bytes is noticed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ maxLength: 40 }), async (at, more) => {
        fc.pre(more.length > 0);
        expect((await readBytes(whole.slice(0, at))).ok).toBe(false);
        const longer = Buffer.concat([whole.subarray(0, at), more, whole.subarray(at)]);
        expect((await readBytes(longer)).ok).toBe(false);
        expect((await readBytes(Buffer.concat([whole, more]))).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('names the file that it is in', async () => {
    const at = Buffer.from(whole).indexOf('Minutes of the harbour');
    const damaged = whole.slice();
    damaged[at] = 0x6d;
    const found = problem(await readBytes(damaged));
    expect(found.code).toBe('bundle-damaged');
    expect(found.subject).toMatch(/^evidence\/[0-9a-f]{64}$/u);
    expect(bundleProblemWords(found)).toContain('has other bytes than were written');
  });

  test('whatever the bytes are, reading ends with an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await readBytes(bytes)).ok).toBe(false);
        expect((await readBytes(Buffer.concat([whole.subarray(0, 42), bytes]))).ok).toBe(false);
      }),
    );
  });
});

describe('other files', () => {
  test.each([
    ['nothing', new Uint8Array(0)],
    ['a text', new TextEncoder().encode('The ferry leaves at noon, and nobody is on it.')],
    ['any zip', zipSync({ 'word/document.xml': new TextEncoder().encode('<xml/>') })],
  ])('%s is not a bundle', async (_what, bytes) => {
    expect(await codeOf(bytes)).toBe('bundle-unknown');
  });

  test('a bundle that was packed again is refused, however small it was packed', async () => {
    const bomb = zipSync({ 'events.jsonl': new Uint8Array(50_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(bomb)).toBe('bundle-unknown');
  });

  test('a bundle of a newer form says so', async () => {
    const newer = await bundled(lines(), (manifest) => ({ ...manifest, schema: 'variorum.bundle/2' }));
    expect(problem(await readBytes(newer))).toMatchObject({ code: 'bundle-newer', subject: 'manifest.json' });
  });
});

describe('tricks', () => {
  const good = (): readonly string[] => lines();

  test('the forger makes good bundles when asked for nothing else', async () => {
    expect((await readBytes(await bundled(good()))).ok).toBe(true);
  });

  test.each([
    ...HOSTILE_PATHS,
    ...HOSTILE_PATHS.map((path) => `texts${path}`),
    '../secret.txt',
    'texts/short.txt',
    `texts/${'a'.repeat(64)}`,
    `evidence/${'a'.repeat(64)}.exe`,
    `texts/${'A'.repeat(64)}.txt`,
    `texts/${'a'.repeat(64)}.txt/`,
    'events.jsonl\0',
  ])('the path %j is refused', async (path) => {
    const bytes = await bundled(good(), undefined, [[path, 'x']]);
    expect(await codeOf(bytes)).toMatch(/^bundle-(damaged|unknown)$/u);
  });

  test('a path that occurs twice is refused', async () => {
    const twice = await bundled(good(), undefined, [['events.jsonl', 'x']]);
    expect(await codeOf(twice)).toBe('bundle-damaged');
  });

  const TWO = [
    ['events.jsonl', 'a'.repeat(200)],
    ['manifest.json', '{}'],
  ] as const;

  test.each<[string, Forgery]>([
    ['a size that is not there', { entry: (entry) => ({ ...entry, bytes: 4_000_000_000 }) }],
    ['entries that overlap', { entry: (entry) => ({ ...entry, offset: 0 }) }],
    ['an entry that the directory leaves out', { directory: (all) => all.slice(0, 1) }],
    ['the directory backwards', { directory: (all) => all.toReversed() }],
    ['a directory that is elsewhere', { end: (count, bytes) => endRecord(count, bytes, 1) }],
    ['a count that is not so', { end: (_count, bytes, offset) => endRecord(65_535, bytes, offset) }],
  ])('%s is refused', async (_what, forgery) => {
    expect(await codeOf(await zipped(TWO, forgery))).toMatch(/^bundle-(damaged|too-large)$/u);
  });

  test('more than the limits allow is refused before any of it is read', async () => {
    const read = (): Promise<Uint8Array> => Promise.reject(new Error('was read'));
    const huge = await readBundle({ size: BUNDLE_BYTES_LIMIT + 1, read });
    expect(problem(huge).code).toBe('bundle-too-large');

    const names = Array.from({ length: BUNDLE_FILES_LIMIT + 1 }, (_, index) => {
      return [`evidence/${String(index).padStart(64, '0')}`, ''] as const;
    });
    const many = await zipped([['events.jsonl', ''], ...names, ['manifest.json', '']]);
    expect(await codeOf(many)).toBe('bundle-too-large');
  });

  test('a manifest that says other things than the log is refused', async () => {
    for (const lie of [
      { title: 'Another story' },
      { reviewId: 'another' },
      { logHead: '0'.repeat(64) },
      { counts: { events: 2, texts: 0, evidence: 0 } },
      { files: [] },
      { missing: [{ path: `texts/${'0'.repeat(64)}.txt`, why: 'not-here' }] },
      { note: 'Hello' },
    ])
      expect(await codeOf(await bundled(good(), (manifest) => ({ ...manifest, ...lie })))).toBe(
        'bundle-damaged',
      );
  });

  test.each([
    ['a name from the prototype', '__proto__'],
    ['a path', '../../secret'],
    ['an address of its own', '01FORGEDREVIEW000000000001/claim/x'],
    ['small letters', '01forgedreview000000000001'],
    ['one character more', '01FORGEDREVIEW0000000000012'],
    ['a line end at its end', '01FORGEDREVIEW000000000001\n'],
    ['10,000 characters', '0'.repeat(10_000)],
  ])('a review whose id is %s is refused: nobody could open it', async (_what, id) => {
    const found = problem(await readBytes(await bundled(linesOf(id))));
    expect(found).toMatchObject({ code: 'bundle-damaged', subject: 'manifest.json' });
    expect(bundleProblemWords(found)).toBe(
      'The bundle is damaged (manifest.json gives the review an id that no review can have).',
    );
  });

  test('a text that the log does not name is refused', async () => {
    const stray = await bundled(good(), undefined, [[`texts/${sha256Hex('x')}.txt`, 'x']]);
    expect(problem(await readBytes(stray))).toMatchObject({
      code: 'bundle-damaged',
      subject: 'manifest.json',
    });
  });
});

describe('a log in a bundle', () => {
  const renamed = (title: string): unknown => ({ type: 'review.renamed', payload: { title } });

  async function ofLog(all: readonly string[]): Promise<{ code: string; subject: string }> {
    return problem(await readBytes(await bundled(all)));
  }

  test('with an altered entry is refused, and the entry is named', async () => {
    const all = lines(renamed('One'), renamed('Two'));
    const altered = all.map((line) => line.replace('"title":"One"', '"title":"Won"'));
    expect(await ofLog(altered)).toMatchObject({ code: 'log-tampered', subject: 'events.jsonl, line 2' });
  });

  test('with an entry altered and hashed anew is refused', async () => {
    const all = lines(renamed('One'), renamed('Two')).map((line) => JSON.parse(line) as ReviewEvent);
    const forged = all.map((event, index) => {
      const altered = { ...event, actor: 'Somebody' };
      return canonicalJson(index === 1 ? { ...altered, hash: hashEvent(altered) } : event);
    });
    expect(await ofLog(forged)).toMatchObject({ code: 'log-broken', subject: 'events.jsonl, line 3' });
  });

  test('with a gap is refused', async () => {
    const [first = '', , third = ''] = lines(renamed('One'), renamed('Two'));
    expect(await ofLog([first, third])).toMatchObject({ code: 'log-broken' });
  });

  test('out of order, twice or of two reviews is refused', async () => {
    const all = lines(renamed('One'));
    expect((await ofLog([...all].reverse())).code).toBe('bundle-damaged');
    expect((await ofLog([...all, ...all])).code).not.toBe('');
    const other = harbourLog().events.map((event) => canonicalJson(event));
    expect((await ofLog([...all, ...other])).code).toBe('bundle-damaged');
  });

  test('without its beginning is refused', async () => {
    const headless = lines().map((line) => {
      const event = JSON.parse(line) as ReviewEvent;
      const forged = { ...event, type: 'review.renamed' as const, payload: { title: 'x' } };
      return canonicalJson({ ...forged, hash: hashEvent(forged) });
    });
    expect(await ofLog(headless)).toMatchObject({ code: 'log-broken' });
  });

  test.each([
    ['a kind of event nobody knows yet', { type: 'mood.set', payload: {} }, 'bundle-newer'],
    ['a payload of another type', { type: 'review.renamed', payload: { title: 7 } }, 'bundle-damaged'],
    ['a member nobody reads', { type: 'review.renamed', payload: { title: '', x: 1 } }, 'bundle-damaged'],
    ['a name from the prototype', { type: 'toString', payload: {} }, 'bundle-newer'],
    ['a payload that is no object', { type: 'review.trashed', payload: [] }, 'bundle-damaged'],
  ])('with %s is refused', async (_what, draft, code) => {
    const found = await ofLog(lines(draft));
    expect(found).toMatchObject({ code, subject: 'events.jsonl, line 2' });
  });

  test('written in another form is refused, even where it means the same', async () => {
    const [line = ''] = lines();
    for (const form of [` ${line}`, line.replace('{', '{"actor":"x",'), `${line}\r`])
      expect(await ofLog([form])).toMatchObject({ code: 'bundle-damaged' });
    const deep = `{"payload":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(
      await codeOf(
        await bundled([line, deep], (m) => ({
          ...m,
          reviewId: '01FORGEDREVIEW000000000001',
          logHead: sha256Hex(''),
        })),
      ),
    ).toBe('bundle-damaged');
  });

  test('with a moment after the year 9999 is refused: no device could write after it', async () => {
    const [line = ''] = lines();
    const event = JSON.parse(line) as ReviewEvent;
    const late = { ...event, at: '999999999999999-99999-a' };
    expect((await ofLog([canonicalJson({ ...late, hash: hashEvent(late) })])).code).toBe('bundle-damaged');
    const foreign = { ...event, at: event.at.replace(/a$/u, 'b') };
    expect((await ofLog([canonicalJson({ ...foreign, hash: hashEvent(foreign) })])).code).toBe(
      'bundle-damaged',
    );
  });
});
