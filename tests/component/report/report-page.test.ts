import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { reportHtml } from '../../../src/domain/report/html.ts';
import { buildReport } from '../../../src/domain/report/model.ts';
import PagePreview from '../../../src/renderer/features/report/PagePreview.svelte';
import { printReport } from '../../../src/renderer/report/print-report.ts';
import { readReportPage } from '../../../src/renderer/report/report-page.ts';
import { richText } from '../../../src/renderer/report/rich-text.ts';
import { reportInput } from '../../unit/domain/report/fixture.ts';
import { there } from '../db/support.ts';

const HTML = reportHtml(buildReport(reportInput()));

/** The report with something put into its body that its writer would never let through. */
const withInside = (inside: string): string => HTML.replace('</main>', `${inside}</main>`);

afterEach(() => {
  vi.restoreAllMocks();
  window.location.hash = '';
});

function shadowIn(container: Element): ShadowRoot {
  return there(
    [...container.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot !== null)?.shadowRoot,
  );
}

describe('reading a report back', () => {
  it('gives its body, its title, its language and its style', () => {
    const { title, lang, body, css } = readReportPage(HTML);
    expect([title, lang]).toEqual(['Harbour fire – review report', 'en']);
    expect(body.querySelectorAll('main > section').length).toBeGreaterThan(10);
    expect(css).toContain('@page');
  });

  it('takes what only looks like HTML in the texts for words', () => {
    const title = `<script>alert(1)</script><img src=x onerror=alert(1)>`;
    const { body } = readReportPage(reportHtml(buildReport(reportInput({ title }))));
    expect(body.querySelector('h1')?.textContent).toBe(title);
  });

  it.each([
    '<script>stop()</script>',
    '<p onclick="stop()">x</p>',
    '<img src="https://example.org/seen">',
    '<iframe src="https://example.org/"></iframe>',
    '<svg><script>stop()</script></svg>',
    '<a href="javascript:stop()">x</a>',
    '<a href=" JavaScript:stop()">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<form action="https://example.org/"><p>x</p></form>',
    '<style>@import "https://example.org/x.css";</style>',
    '<p style="background: url(https://example.org/seen)">x</p>',
    '<link rel="stylesheet" href="https://example.org/x.css">',
    '<object data="x"></object>',
    '<base href="https://example.org/">',
  ])('refuses all of it when there is %s', (inside) => {
    expect(() => readReportPage(withInside(inside))).toThrow('A report has no');
  });

  it('lets links to places in it and to sources through', () => {
    const inside = '<a href="#claims">Claims</a><a href="https://council.example/figures">Council</a>';
    expect(readReportPage(withInside(inside)).body.querySelectorAll('a').length).toBeGreaterThan(2);
  });
});

describe('the preview of a page', () => {
  it('shows the report in its own type and colours, also where the app is dark', async () => {
    await page.viewport(1200, 800);
    document.documentElement.dataset['theme'] = 'dark';
    const { container } = await render(PagePreview, { html: HTML, isPaper: false });
    delete document.documentElement.dataset['theme'];
    const shadow = shadowIn(container);
    const heading = getComputedStyle(there(shadow.querySelector('h1')));
    // 2.4 of the report's rem, which is 15 px, whatever the app's is.
    expect(heading.fontSize).toBe('36px');
    const figure = getComputedStyle(there(shadow.querySelector('.figures dd')));
    expect([figure.fontSize, figure.fontWeight]).toEqual(['28.5px', '600']);
    expect(getComputedStyle(shadow.host).backgroundColor).toBe('rgb(255, 254, 252)');
    expect(getComputedStyle(shadow.host).colorScheme).toBe('light');
  });

  it('takes the form for narrow windows where it has little room, whatever the window has', async () => {
    await page.viewport(1200, 800);
    const { container } = await render(PagePreview, { html: HTML, isPaper: false });
    const shadow = shadowIn(container);
    if (shadow.host instanceof HTMLElement) shadow.host.style.width = '500px';
    expect(getComputedStyle(there(shadow.querySelector('h1'))).fontSize).toBe('27px');
  });

  it('leaves the app’s own elements as they were', async () => {
    const aside = document.createElement('table');
    document.body.append(aside);
    const before = getComputedStyle(aside).width;
    await render(PagePreview, { html: HTML, isPaper: false });
    expect(getComputedStyle(aside).width).toBe(before);
    aside.remove();
  });

  it('follows a link to a place in it without touching the address, which says what is open', async () => {
    await page.viewport(900, 400);
    window.location.hash = '#/review/one';
    const { container } = await render(PagePreview, { html: HTML, isPaper: false });
    const shadow = shadowIn(container);
    const target = there(shadow.getElementById('claims'));
    const link = there(
      [...shadow.querySelectorAll('nav a')].find(({ textContent }) => textContent === 'Claims'),
    );
    if (link instanceof HTMLElement) link.focus();
    await userEvent.keyboard('{Enter}');
    expect(shadow.activeElement).toBe(target);
    expect(target.getBoundingClientRect().top).toBeLessThan(400);
    expect(window.location.hash).toBe('#/review/one');
  });

  it('goes to no other page', async () => {
    const html = withInside('<a class="out" href="https://council.example/">Council</a>');
    const { container } = await render(PagePreview, { html, isPaper: false });
    const link = there(shadowIn(container).querySelector('.out'));
    expect(link.hasAttribute('href')).toBe(false);
    expect(link.getAttribute('title')).toBe('https://council.example/');
  });

  it('shows nothing of a report with something in it that could run, and says so', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await render(PagePreview, { html: withInside('<script>stop()</script>'), isPaper: false });
    await expect.element(page.getByRole('heading', { name: 'This report is not shown' })).toBeVisible();
  });
});

describe('printing in the browser', () => {
  it('puts the report alone on paper, on its own sheets, under its own name, and then takes it away', () => {
    const app = document.createElement('main');
    document.body.append(app);
    const { title } = document;
    const sheets = document.adoptedStyleSheets.length;
    let seen: unknown;
    printReport(readReportPage(HTML), () => {
      const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      const host = there(document.body.querySelector('.report-on-paper'));
      seen = {
        title: document.title,
        words: there(host.shadowRoot).querySelector('h1')?.textContent,
        pages: rules.filter((rule) => rule instanceof CSSPageRule).map(({ cssText }) => cssText)[0],
        onScreen: getComputedStyle(host).display,
        hidden: rules.some(({ cssText }) => cssText.includes('body > *') && cssText.includes('none')),
      };
    });
    expect(seen).toMatchObject({
      title: 'Harbour fire – review report',
      words: 'Harbour fire',
      onScreen: 'none',
      hidden: true,
      pages: expect.stringContaining('counter(page)') as string,
    });
    window.dispatchEvent(new Event('afterprint'));
    expect(document.body.querySelector('.report-on-paper')).toBeNull();
    expect([document.title, document.adoptedStyleSheets.length]).toEqual([title, sheets]);
    app.remove();
  });
});

describe('the report for a letter', () => {
  const holder = (): HTMLElement => {
    const element = document.createElement('div');
    element.innerHTML = richText(readReportPage(HTML));
    return element;
  };

  it('carries its marks on the elements themselves, in plain values', () => {
    const html = holder().innerHTML;
    expect(html).not.toContain('var(');
    expect(html).not.toContain('class=');
    expect(html).toMatch(/<mark style="[^"]*#a8201a/u);
  });

  it('has nothing that only a page can do, and no words twice', () => {
    const letter = holder();
    expect(letter.querySelector('nav, .spoken, a[href^="#"], [tabindex], [id]')).toBeNull();
    expect(letter.textContent).toContain('The council counts 340.');
    expect(letter.querySelector('h1')?.textContent).toBe('Harbour fire');
  });
});
