import type { ReportPage } from './report-page.ts';
import { PAGE_CLASS, pageRules, shadowStyle, styleSheet } from './report-style.ts';

/** The element that holds a report while it is printed. */
const HOST_CLASS = 'report-on-paper';

/** On paper there is nothing but the report; on the screen it is not seen. */
const ONLY_THE_REPORT = `
  .${HOST_CLASS} { display: none !important; }
  @media print {
    html, body { height: auto !important; min-height: 0 !important; overflow: visible !important; background: none !important; }
    body > * { display: none !important; }
    body > .${HOST_CLASS} { display: block !important; }
  }`;

/** Takes away what the last print left, where the browser did not say that it was done. */
let cleanUp: () => void = () => undefined;

/**
 * Prints a report with the browser's own print dialog, which makes PDFs too, under the report's name.
 *
 * @param print opens the dialog, as `window.print` does; the window hears `afterprint` when it is done
 */
export function printReport(page: ReportPage, print: () => void): void {
  cleanUp();
  const host = document.createElement('div');
  host.className = HOST_CLASS;
  host.lang = page.lang;
  const body = document.createElement('div');
  body.className = PAGE_CLASS;
  body.append(page.body);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [shadowStyle(page.css, 'print')];
  root.append(body);

  const sheet = styleSheet(`${ONLY_THE_REPORT}\n${pageRules(page.css)}`);
  const { title } = document;
  document.body.append(host);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // Browsers take it for the file's name.
  document.title = page.title;
  cleanUp = () => {
    cleanUp = () => undefined;
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    document.title = title;
  };
  window.addEventListener(
    'afterprint',
    () => {
      cleanUp();
    },
    { once: true },
  );
  print();
}
