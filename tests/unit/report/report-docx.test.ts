import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/compare/compare.ts';
import { docxModel, type DocxModel } from '../../../src/domain/report/docx-model.ts';
import { buildReport } from '../../../src/domain/report/model.ts';
import { readPartsFacts, sealOfParts } from '../../../src/domain/report/parts-facts.ts';
import { reportFacts } from '../../../src/domain/report/report-facts.ts';
import { sha256Hex } from '../../../src/domain/text/hash.ts';
import { reportDocx } from '../../../src/renderer/report/report-docx.ts';
import { claim, LEFT_TEXT, reportInput, RIGHT_TEXT, variant, verdict } from '../domain/report/fixture.ts';
import { normalise } from '../../../src/domain/text/normalise.ts';
import { value } from '../domain/bundle/bundles.ts';
import { ALL_HOSTILE, HOSTILE } from '../domain/report/hostile.ts';
import { poisoned } from '../domain/report/poisoned.ts';
import { firstXmlFault, partOf, settledText } from './docx-parts.ts';

const DETAILS = {
  changedAt: Date.UTC(2026, 10, 22, 8),
  provenance: ['A 12ab', 'Log 34cd'],
  facts: reportFacts(buildReport(reportInput())),
};

/** The document that makes the second text of the first. */
function modelOf(base: string, changed: string): DocxModel {
  const texts = [base, changed];
  const input = reportInput(
    { variants: texts.map((text, index) => variant(index === 0 ? 'one' : 'two', text)) },
    {
      texts: new Map(texts.map((text) => [sha256Hex(text), text])),
      comparison: compare(
        texts.map((text, index) => ({ label: `Text ${index}`, text })),
        { words: true },
      ),
    },
  );
  return docxModel(buildReport(input), input.comparison, texts, { base: 0, variant: 1 });
}

describe('a report for Word', () => {
  it('leaves the variant where all changes are accepted and the base where all are rejected', async () => {
    const docx = await reportDocx(modelOf(LEFT_TEXT, RIGHT_TEXT), DETAILS);
    expect(settledText(docx, 'accept')).toBe(RIGHT_TEXT);
    expect(settledText(docx, 'reject')).toBe(LEFT_TEXT);
  });

  it('does so for any two texts that a file can hold', { timeout: 120_000 }, async () => {
    const line = fc.constantFrom(
      'The ferry left at noon.',
      'Mayor Ida Venn said: “We wait.”',
      'CURRENT',
      'TOTAL_PAGES',
      ' two  blanks\tand a tab ',
      '<w:p/> & ]]> "x"',
      'مرحبا 123 שלום',
      '🦉',
      '',
    );
    const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(text, text, async (base, changed) => {
        const docx = await reportDocx(modelOf(base, changed), DETAILS);
        expect(settledText(docx, 'accept')).toBe(changed);
        expect(settledText(docx, 'reject')).toBe(base);
      }),
      { numRuns: 60 },
    );
  });

  it('says of each change that it was found by comparing, and when', async () => {
    const document = partOf(await reportDocx(modelOf(LEFT_TEXT, RIGHT_TEXT), DETAILS), 'word/document.xml');
    const changes = [...document.matchAll(/<w:(?:ins|del) ([^>]*)>/gu)].map(
      ([, attributes = '']) => attributes,
    );
    expect(changes.length).toBeGreaterThan(5);
    for (const attributes of changes)
      expect(attributes).toMatch(/w:author="Variorum" w:date="2026-11-22T08:00:00(\.000)?Z"/u);
    const ids = [...document.matchAll(/<w:(?:ins|del|commentRangeStart) [^>]*w:id="(\d+)"/gu)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a comment for each claim, on its words, with verdicts, reasons, checker and moment', async () => {
    const input = reportInput({
      claims: [
        claim('c1', {
          verdicts: [
            verdict('Ada Holm', 'wrong', 'The council counts 340.\nTwice.', Date.UTC(2026, 0, 2)),
            verdict('Ben', 'confirmed', '', Date.UTC(2026, 0, 3)),
          ],
        }),
        claim('c2', { statement: 'Nobody says <this> & that.', mentions: [] }),
      ],
    });
    const texts = [LEFT_TEXT, RIGHT_TEXT];
    const model = docxModel(buildReport(input), input.comparison, texts, { base: 0, variant: 1 });
    const docx = await reportDocx(model, DETAILS);
    const comments = partOf(docx, 'word/comments.xml');
    const [first = '', second = ''] = comments.match(/<w:comment .*?<\/w:comment>/gsu) ?? [];
    expect(first).toContain('w:author="Ben"');
    expect(first).toContain('w:initials="B"');
    expect(first).toContain('w:date="2026-01-03T00:00:00.000Z"');
    for (const said of ['The fire forced 340 people', 'Ada Holm', 'The council counts 340.', 'Twice.'])
      expect(first).toContain(said);
    expect(second).toContain('Nobody says &lt;this&gt; &amp; that.');
    expect(second).toContain('w:author="Variorum"');

    const document = partOf(docx, 'word/document.xml');
    const covered =
      /<w:commentRangeStart w:id="0"\/>(.*?)<w:commentRangeEnd w:id="0"\/>/su.exec(document)?.[1] ?? '';
    expect([...covered.matchAll(/<w:(?:t|delText)[^>]*>([^<]*)</gu)].map(([, text]) => text)).toEqual([
      '340',
    ]);
    // Without words of its own it stands at the end, on none.
    expect(document).not.toContain('<w:commentRangeStart w:id="1"/>');
    expect(document.lastIndexOf('<w:commentReference w:id="1"/>')).toBeGreaterThan(
      document.lastIndexOf('<w:t '),
    );
  });

  it('names what it was made from at the foot of each page', async () => {
    const docx = await reportDocx(modelOf(LEFT_TEXT, RIGHT_TEXT), DETAILS);
    const footer = partOf(docx, 'word/footer1.xml');
    expect(footer).toContain('A 12ab');
    expect(footer).toContain('Log 34cd');
    expect(partOf(docx, 'word/header1.xml')).toContain('changes from “Label one” to “Label two”');
  });

  it('has the facts among its properties, each short enough for Word', async () => {
    const docx = await reportDocx(modelOf(LEFT_TEXT, RIGHT_TEXT), {
      ...DETAILS,
      facts: { ...DETAILS.facts, appVersion: `1 <&>'"` },
    });
    expect(partOf(docx, 'docProps/custom.xml')).toContain('<vt:lpwstr>1 &lt;&amp;&gt;');
    const facts = readPartsFacts(unzipSync(docx));
    expect(facts).toMatchObject({
      value: { ...DETAILS.facts, appVersion: `1 <&>'"`, seal: sealOfParts(unzipSync(docx)) },
    });
    const values = partOf(docx, 'docProps/custom.xml').match(/(?<=<vt:lpwstr>)[^<]*/gu) ?? [];
    expect(values).toHaveLength(7);
    for (const { length } of values) expect(length).toBeLessThanOrEqual(255);
  });

  it('is the same, byte for byte, whenever it is written', async () => {
    const model = modelOf(LEFT_TEXT, RIGHT_TEXT);
    const first = await reportDocx(model, DETAILS);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(Buffer.compare(await reportDocx(model, DETAILS), first)).toBe(0);
    expect(partOf(first, 'docProps/core.xml').match(/2026-11-22T08:00:00.000Z/gu)).toHaveLength(2);
  });

  it.each([...HOSTILE, ALL_HOSTILE])('is well-formed XML where every word is %j', async (words) => {
    const input = poisoned(words);
    const texts = [words, `${words} ${words}`].map(normalise);
    const model = docxModel(buildReport(input), input.comparison, [LEFT_TEXT, RIGHT_TEXT], {
      base: 0,
      variant: 1,
    });
    const redline = modelOf(texts[0] ?? '', texts[1] ?? '');
    for (const document of [model, { ...model, ...redline, comments: model.comments, loose: model.loose }]) {
      const parts = unzipSync(await reportDocx(document, { ...DETAILS, provenance: [words] }));
      for (const [path, bytes] of Object.entries(parts))
        expect([path, firstXmlFault(new TextDecoder().decode(bytes))]).toEqual([path, null]);
      expect(sealOfParts(parts)).toBe(value(readPartsFacts(parts)).seal);
    }
  });

  it('can be read whatever the text holds: control characters become pictures, half pairs U+FFFD', async () => {
    const docx = await reportDocx(modelOf('A\u0000b\u000bc\ud800d\ufffe.', 'Another line.'), DETAILS);
    const document = partOf(docx, 'word/document.xml');
    expect(document).toContain('A\u2400b\u240bc\ufffdd\ufffd');
    for (const path of ['word/document.xml', 'word/comments.xml'])
      expect(partOf(docx, path)).not.toMatch(/(?![\t\n\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u);
  });
});
