/** A report that was read back from its HTML, for showing inside the app. */
export interface ReportPage {
  readonly title: string;
  /** Of the document, for screen readers. */
  readonly lang: string;
  readonly body: DocumentFragment;
  /** The report's own style sheet, as written. */
  readonly css: string;
}

/** What no report has: things that run, load, ask or draw over others. */
const NEVER_IN_A_REPORT =
  'script, style, link, base, iframe, frame, object, embed, img, picture, video, audio, source, svg, math, template, ' +
  'slot, form, input, button, select, textarea, dialog, portal';

/** Attributes whose value is an address that a click or the browser itself would go to. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'srcset', 'data', 'ping', 'xlink:href']);

/** Addresses that a link of a report may have: places in it, and pages that sources are on. */
const HARMLESS_ADDRESS = /^(?:#|https?:\/\/)/iu;

/**
 * Reads a report for showing it inside the app. Its writer escapes everything that comes from outside; this is the second
 * wall: where there is anything that could run or load, nothing of it is shown.
 *
 * @throws Error when the HTML has an element or attribute that no report has
 */
export function readReportPage(html: string): ReportPage {
  const read = new DOMParser().parseFromString(html, 'text/html');
  const foreign = read.body.querySelector(NEVER_IN_A_REPORT);
  if (foreign !== null) throw new Error(`A report has no <${foreign.localName}>`);
  for (const element of read.body.querySelectorAll('*')) checkAttributes(element);
  const body = document.createDocumentFragment();
  body.append(...read.body.childNodes);
  return {
    title: read.title,
    lang: read.documentElement.lang,
    body: document.adoptNode(body),
    css: Array.from(read.head.querySelectorAll('style'), ({ textContent }) => textContent).join('\n'),
  };
}

function checkAttributes(element: Element): void {
  for (const { name, value } of element.attributes) {
    const isSafe =
      !name.startsWith('on') &&
      name !== 'style' &&
      (!ADDRESSES.has(name) || HARMLESS_ADDRESS.test(value.trim()));
    if (!isSafe) throw new Error(`A report has no attribute ${name}="${value}"`);
  }
}
