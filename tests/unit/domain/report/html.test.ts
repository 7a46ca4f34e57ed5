import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../../../src/domain/report/html.ts';
import { cssString, escapeHtml } from '../../../../src/domain/report/html-text.ts';
import { buildReport } from '../../../../src/domain/report/model.ts';
import { REPORT_TEMPLATES, templateOptions } from '../../../../src/domain/report/options.ts';
import { claim, LEFT_TEXT, reportInput, RIGHT_TEXT, variant, verdict } from './fixture.ts';
import { fullInput } from './full-review.ts';
import { ALL_HOSTILE, HOSTILE } from './hostile.ts';
import { firstUnbalanced, headingsInOrder, missingTargets } from './html-balance.ts';

const html = reportHtml(buildReport(reportInput()));

function hostileReport(): string {
  const hostile = ALL_HOSTILE;
  const one = variant('one', LEFT_TEXT, {
    label: hostile,
    outlet: hostile,
    byline: hostile,
    dateline: hostile,
    date: hostile,
    url: hostile,
  });
  const input = reportInput(
    {
      title: hostile,
      variants: [
        { ...one, revision: { ...one.revision, fileName: hostile, encoding: hostile } },
        variant('two', RIGHT_TEXT),
      ],
      claims: [
        claim('c', {
          statement: hostile,
          note: hostile,
          mentions: claim('c').mentions.map((mention) => ({
            ...mention,
            anchor: { ...mention.anchor, quote: hostile },
          })),
          verdicts: [verdict(hostile, 'wrong', hostile)],
        }),
        claim('d', { statement: hostile }),
      ],
    },
    { reviewer: hostile, engineVersion: hostile, appVersion: hostile, logHead: hostile },
  );
  const model = buildReport(input);
  // Words of the texts and the engine's own words reach the page on other ways than labels.
  const findings = model.findings.map((finding) => ({
    ...finding,
    explanation: hostile,
    title: hostile,
    left: { ...finding.left, before: hostile, text: hostile, after: hostile },
  }));
  const style = model.style.map((group) => ({ ...group, left: hostile, right: hostile, title: hostile }));
  const rows = model.passages.rows.map((row) => ({
    apparatus: hostile,
    cells: row.cells.map((cell) => ({
      ...cell,
      pieces: cell.pieces.map((piece) => ({ ...piece, text: hostile })),
    })),
  }));
  const uncompared = [{ siglum: 'A', role: 'furniture' as const, text: hostile }];
  return reportHtml({ ...model, findings, style, passages: { ...model.passages, rows, uncompared } });
}

describe('the page', () => {
  it('is well-formed', () => {
    expect(firstUnbalanced(html)).toBeNull();
    expect(firstUnbalanced('<p><b>x</p></b>')).toBe('</p>');
  });

  it('needs nothing from outside: no script, no link but to itself, no fetched resource', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|base|form|svg)\b/i);
    expect(
      [...html.matchAll(/\b(?:src|href|srcset|action)\s*=\s*"([^"]*)"/g)].map(([, to]) => to?.charAt(0)),
    ).toEqual([...html.matchAll(/\bhref="#/g)].map(() => '#'));
    expect(html).not.toMatch(/@import|url\(/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).toContain('https://news.example/fire');
  });

  it.each(REPORT_TEMPLATES)(
    'has every target that it links to, and its headings in order: $name',
    (template) => {
      const page = reportHtml(buildReport(fullInput({}, { options: templateOptions(template) })));
      expect(page.match(/href="#/g)?.length).toBeGreaterThan(1);
      expect(missingTargets(page)).toEqual([]);
      expect(headingsInOrder(page)).toBe(true);
      expect(firstUnbalanced(page)).toBeNull();
    },
  );

  it('has the same id nowhere twice', () => {
    const ids = [...reportHtml(buildReport(fullInput())).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a caption and heads for every table', () => {
    const tables = reportHtml(buildReport(fullInput())).match(/<table[^]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      expect(table).toMatch(/<caption>[^<]/u);
      expect(table).toContain('<th scope="col">');
      expect(table).toContain('<th scope="row">');
    }
  });

  it('says in which language words are that are not English, and does not guess where the text does not tell', () => {
    const model = buildReport(fullInput());
    const variants = model.variants.map((one, at) => ({ ...one, language: at === 0 ? 'de' : 'und' }));
    const page = reportHtml({ ...model, variants });
    expect(page).toContain('<bdi class="words" lang="de">340</bdi>');
    expect(page).toContain('<bdi class="words" lang="">430</bdi>');
    const beside = page.match(/<span class="siglum">[AB]<\/span> (?:<div>)?<bdi class="words"[^>]*>/gu) ?? [];
    expect(beside.length).toBeGreaterThan(8);
    for (const words of beside) expect(words).toMatch(/ lang="(?:de)?">$/u);
    const known = buildReport(reportInput({ claims: [] }));
    expect(known.variants.map(({ language }) => language)).toEqual(['en', 'en']);
  });

  it('runs title, page numbers and the head of the log along printed pages', () => {
    expect(html).toContain('@top-left { content: "Harbour fire"');
    expect(html).toContain('counter(page) " / " counter(pages)');
    expect(html).toContain('@bottom-left { content: "Log ffffffffffffffff"');
  });

  it('carries the hash of every text, the versions, the moment in UTC and the head of the log', () => {
    for (const { revision } of reportInput().review.variants) expect(html).toContain(revision.sha256);
    for (const words of [
      'engine/1',
      'Variorum 1.2.3',
      '2025-03-11 14:00 UTC',
      'f'.repeat(64),
      '8 differences found, 0 set aside by the review',
    ])
      expect(html).toContain(words);
  });

  it('carries the findings, the claims with verdicts and notes, and what is open', () => {
    for (const words of [
      'Quotation boundary moved',
      'The council counts 340.',
      'Ask the council.',
      'The reviewers disagree: Confirmed (Ben); Wrong (Ada).',
      '2 claims to be looked at.',
      'no verdict yet',
      'the reviewers disagree',
    ])
      expect(html).toContain(words);
  });

  it('is the same for the same review, and says nothing of a moment or a log that it was not given', () => {
    expect(reportHtml(buildReport(reportInput()))).toBe(html);
    const timeless = reportHtml(
      buildReport(reportInput({}, { exportedAt: null, logHead: null, reviewer: '' })),
    );
    expect(timeless).not.toContain('Exported');
    expect(timeless).not.toContain('Head of the log');
  });

  it('is written without findings, claims or variants', () => {
    const comparison = { schema: 'variorum.comparison/1', variants: [], pairs: [], rows: [] } as const;
    const empty = reportHtml(
      buildReport(reportInput({ variants: [], claims: [], baseId: null }, { comparison })),
    );
    expect(firstUnbalanced(empty)).toBeNull();
    for (const words of [
      'No difference in substance was found.',
      'No claims have been annotated.',
      'There are no claims.',
    ])
      expect(empty).toContain(words);
  });

  it('puts up to four variants in columns and more below each other', () => {
    const model = buildReport(reportInput());
    const [row] = model.passages.rows;
    const [cell] = row?.cells ?? [];
    const [one] = model.variants;
    if (!row || !cell || !one) throw new Error('fixture');
    const of = (count: number): string =>
      reportHtml({
        ...model,
        variants: Array.from({ length: count }, (_, i) => ({ ...one, siglum: String.fromCharCode(65 + i) })),
        passages: { ...model.passages, rows: [{ ...row, cells: Array.from({ length: count }, () => cell) }] },
      });
    expect(of(4)).toContain('<table class="passages">');
    expect(of(5)).not.toContain('<table class="passages">');
    expect(of(5)).toContain('<div class="stack">');
    expect(firstUnbalanced(of(5))).toBeNull();
  });
});

describe('the marks', () => {
  const model = buildReport(reportInput());
  const passages = (page: string): string => /<table class="passages">[^]*?<\/table>/.exec(page)?.[0] ?? '';
  const withPiece = (mark: 'only-here' | 'changed' | 'wording', variants: number): string => {
    const [one] = model.variants;
    const [row] = model.passages.rows;
    const [cell] = row?.cells ?? [];
    if (!one || !row || !cell) throw new Error('fixture');
    const marked = { ...cell, pieces: [{ text: 'words', mark, severity: null, findings: [] }] };
    return passages(
      reportHtml({
        ...model,
        variants: Array.from({ length: variants }, () => one),
        passages: {
          ...model.passages,
          rows: [{ ...row, cells: Array.from({ length: variants }, () => marked) }],
        },
      }),
    );
  };

  it('strike out what only the base has, and underline what it lacks, between two variants', () => {
    expect(withPiece('only-here', 2)).toContain('<del>words</del>');
    expect(withPiece('only-here', 2)).toContain('<ins>words</ins>');
  });

  it('strike nothing out of the base beside more than one other, which may have it', () => {
    expect(withPiece('only-here', 3)).not.toContain('<del>');
    expect(withPiece('only-here', 3)).toContain('<ins>words</ins>');
  });

  it('tell replaced words from other words for the same', () => {
    expect(withPiece('changed', 2)).toContain('<mark class="changed">words</mark>');
    expect(withPiece('wording', 2)).toContain('<mark class="wording">words</mark>');
  });

  it('lead from the words to their finding', () => {
    expect(passages(html)).toMatch(
      /<mark class="critical-words">340<\/mark><sup><a href="#finding-1">.*?1<\/a><\/sup>/,
    );
  });
});

describe('hostile words', () => {
  const page = hostileReport();

  it('change nothing of the structure', () => {
    expect(firstUnbalanced(page)).toBeNull();
    expect(page).not.toMatch(/<(script|img|iframe|b>\s*<\/b|!--)/i);
    // What the report says for programs stands in one attribute, percent-encoded.
    const body = page.replace(/<meta name="variorum:facts" content="[\w.~%!*'()-]*">/, '');
    expect(body).not.toBe(page);
    expect(
      [...body.matchAll(/<[a-z][^>]*>/g)].filter(([tag]) => /\bon\w+=|n\d/.test(tag.replace(/^<h\d/, ''))),
    ).toEqual([]);
    expect([...page.matchAll(/<style>([^]*?)<\/style>/g)]).toHaveLength(1);
  });

  it('are all still there to be read', () => {
    for (const index of HOSTILE.keys()) expect(page.split(`n${String(index)}`).length).toBeGreaterThan(20);
  });

  it('cannot leave the running foot of the style sheet', () => {
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    expect(style).not.toContain('url(');
    expect(style.split('{').length).toBe(style.split('}').length);
  });

  it('have their directions isolated and their control characters shown', () => {
    const title = /<bdi>[^<]*\u202e[^<]*<\/bdi>/.exec(page);
    expect(title).not.toBeNull();
    const shown = Array.from(page).filter(
      (character) => /\p{Cc}/u.test(character) && !'\n\t'.includes(character),
    );
    expect(shown).toEqual([]);
    expect(page).toContain('\u2400\u2407');
  });
});

describe('escaping', () => {
  it('replaces what means something in HTML, in content and attributes', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
    expect(escapeHtml('tab\tline\n“Ω”')).toBe('tab\tline\n“Ω”');
    expect(escapeHtml('\u0000\u001b\u007f\u0085')).toBe('\u2400\u241b\u2421&lt;U+0085&gt;');
  });

  it('keeps a CSS string in its quotes', () => {
    expect(cssString('Fire 2 "x"\\\n</style>')).toBe('"Fire 2 \\22 x\\22 \\5c \\a \\3c \\2f style\\3e "');
  });
});
