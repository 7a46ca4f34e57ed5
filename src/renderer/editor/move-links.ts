import { touchedBy } from './spans.ts';
import type { PaneContent, PaneMark, PanePassage } from './types.ts';

/** One end of a moved passage. */
export interface MoveEnd extends PanePassage {
  /** Shown before the passage, for example `↑ moved from ¶ 9`. */
  readonly label: string;
  readonly other: PanePassage;
  /** Where the other end is, to be said aloud. */
  readonly otherWords: string;
}

/**
 * The ends of the moved passages whose marks stand in two panes. The panes are read against the first one, so a
 * passage moves from an earlier pane to a later one.
 */
export function moveEnds(marks: readonly PaneMark[], contents: readonly PaneContent[]): MoveEnd[] {
  const byId = new Map<string, PaneMark[]>();
  for (const mark of marks) {
    if (mark.tone === 'move') byId.set(mark.id, [...(byId.get(mark.id) ?? []), mark]);
  }
  return [...byId.values()].flatMap((ends) => {
    const [one] = ends;
    const other = ends.find(({ pane }) => pane !== one?.pane);
    if (!one || !other) return [];
    const [here, there] = one.pane < other.pane ? [one, other] : [other, one];
    return [endOf(here, there, 'to', contents), endOf(there, here, 'from', contents)];
  });
}

function endOf(
  here: PaneMark,
  there: PaneMark,
  way: 'to' | 'from',
  contents: readonly PaneContent[],
): MoveEnd {
  const paragraph = paragraphOf(there, contents);
  const arrow = paragraph < paragraphOf(here, contents) ? '↑' : '↓';
  const siglum = contents[there.pane]?.siglum ?? '';
  // Of two panes there is only one other.
  const where = contents.length > 2 ? ` in ${siglum}` : '';
  const { pane, start, end } = there;
  return {
    pane: here.pane,
    start: here.start,
    end: here.end,
    label: `${arrow} moved ${way} ¶ ${paragraph}${where}`,
    other: { pane, start, end },
    otherWords: `Paragraph ${paragraph} in ${siglum}`,
  };
}

/** The 1-based paragraph in which a passage begins. */
function paragraphOf(passage: PanePassage, contents: readonly PaneContent[]): number {
  const sentences = contents[passage.pane]?.sentences ?? [];
  return (sentences[touchedBy(sentences, passage).first]?.paragraph ?? 0) + 1;
}
