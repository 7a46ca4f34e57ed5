/** Characters of a report that is shown as a whole: that of a usual review has less, and is drawn at once. */
const USUAL = 250_000;

/** Characters of a section that the preview has: some pages. All sections together are then drawn at once. */
const MOST_OF_A_SECTION = 24_000;

const MORE =
  '<p class="muted"><strong>The preview stops here.</strong> The file has all of this section.</p>';

/** What a list consists of: after one of these nothing is cut in two. */
const ENDS = ['</article>', '</tr>', '</li>', '</p>', '</div>'];

/**
 * The report as the preview shows it: long sections of an unusually long one are cut off after an entry, and say so. Two thousand claims would keep
 * the window busy for seconds at every tick of a box.
 *
 * @param html as `reportHtml` wrote it: well-formed, its sections not inside each other, and no `<` or `>` but in tags
 */
export function shortenSections(html: string, usual = USUAL, most = MOST_OF_A_SECTION): string {
  if (html.length <= usual) return html;
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = html.indexOf('<section', at);
    const end = start < 0 ? -1 : html.indexOf('</section>', start);
    if (end < 0) return parts.join('') + html.slice(at);
    parts.push(html.slice(at, start), shortened(html.slice(start, end), most));
    at = end;
  }
}

function shortened(section: string, most: number): string {
  if (section.length <= most) return section;
  const beginning = section.slice(0, most);
  const cut = Math.max(
    ...ENDS.map((end) => {
      const last = beginning.lastIndexOf(end);
      return last < 0 ? -1 : last + end.length;
    }),
  );
  // One entry that is longer than all of this is shown as a whole.
  if (cut < 0) return section;
  const kept = section.slice(0, cut);
  const [, ...open] = openTags(kept);
  return `${kept}${open
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join('')}${MORE}`;
}

/** Elements that have no end. */
const VOID = new Set(['br', 'hr', 'wbr', 'col']);

/** The elements that are still open at the end, the outermost first. */
function openTags(html: string): readonly string[] {
  const open: string[] = [];
  for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/gu)) {
    if (slash === '/') open.pop();
    else if (!VOID.has(tag)) open.push(tag);
  }
  return open;
}
