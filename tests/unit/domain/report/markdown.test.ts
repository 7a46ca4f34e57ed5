import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../../../src/domain/report/markdown.ts';
import { SECTION_TITLES } from '../../../../src/domain/report/options.ts';
import { inline } from '../../../../src/domain/report/markdown-text.ts';
import { buildReport } from '../../../../src/domain/report/model.ts';
import { reportInput } from './fixture.ts';

describe('reportMarkdown', () => {
  const markdown = reportMarkdown(buildReport(reportInput()));

  it('lists what was compared, the findings by severity and the style apart', () => {
    const heads = markdown.split('\n').filter((line) => line.startsWith('#'));
    const sections = Object.values(SECTION_TITLES).map((title) => `## ${title}`);
    expect(heads.filter((head) => head.startsWith('## '))).toEqual([...sections, '## Provenance']);
    const findings = heads.indexOf('## Findings');
    expect(heads.slice(findings + 1, findings + 4)).toEqual(['### Critical', '### Material', '### Minor']);
    expect(markdown).toContain('8 differences: 2 critical, 2 material, 1 minor, 3 style.');
    expect(markdown).toContain('1. **Number** A ¶ 1 «340» → B ¶ 1 «430». The number differs.');
    expect(markdown).toMatch(/\n2\. \*\*Omission · denial\*\* A ¶ 1 «[^»]+» → B \*\(nothing\)\*/);
  });

  it('says so where nothing differs in substance', () => {
    const report = buildReport(reportInput());
    expect(reportMarkdown({ ...report, findings: [], style: [] })).toContain(
      'No difference in substance was found.',
    );
  });
});

describe('inline', () => {
  it.each([
    ['a*b*_c_`d`', 'a\\*b\\*\\_c\\_\\`d\\`'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[x](javascript:y) &amp; | ~~z~~ #', '\\[x\\](javascript:y) \\&amp; \\| \\~\\~z\\~\\~ \\#'],
    ['line one\n\n# line\ttwo\u0007', 'line one \\# line two'],
    ['see https://example.org', 'see https&#58;//example.org'],
    ['www.example.org, desk@example.org', 'www&#46;example.org, desk&#64;example.org'],
    ['back\\slash', 'back\\\\slash'],
  ])('makes %j harmless', (text, written) => {
    expect(inline(text)).toBe(written);
  });

  it('isolates what reads right to left, and drops marks that steer direction', () => {
    expect(inline('אמר')).toBe('\u2068אמר\u2069');
    expect(inline('\u202ecba')).toBe('\u2068cba\u2069');
  });
});
