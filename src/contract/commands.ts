/**
 * The one table of commands. It feeds the menu (main), the palette, the shortcuts and the help (renderer).
 * `keys` is in tinykeys notation: `$mod` is Command on macOS and Control elsewhere; the first is the one shown.
 * None is a key that Chromium keeps for itself (new window, close tab), so that both hosts can hear it.
 */
interface CommandDefinition {
  readonly id: string;
  readonly title: string;
  readonly group: 'File' | 'Edit' | 'Compare' | 'Claims' | 'View' | 'Help';
  readonly keys: readonly string[];
}

export const COMMANDS = [
  { id: 'review.new', title: 'New review', group: 'File', keys: ['$mod+Shift+R'] },
  { id: 'review.openSample', title: 'Open the sample review', group: 'File', keys: [] },
  { id: 'review.import', title: 'Import review…', group: 'File', keys: [] },
  { id: 'library.open', title: 'Library', group: 'File', keys: ['$mod+Shift+L'] },
  { id: 'variants.add', title: 'Add variants from files…', group: 'File', keys: ['$mod+o'] },
  { id: 'variants.paste', title: 'Paste a variant…', group: 'File', keys: ['$mod+Shift+P'] },
  { id: 'report.export', title: 'Export report…', group: 'File', keys: ['$mod+e'] },
  { id: 'report.verify', title: 'Verify report…', group: 'File', keys: [] },
  { id: 'edit.undo', title: 'Undo', group: 'Edit', keys: ['$mod+z'] },
  { id: 'edit.redo', title: 'Redo', group: 'Edit', keys: ['$mod+Shift+Z', '$mod+y'] },
  { id: 'difference.next', title: 'Next difference', group: 'Compare', keys: ['F7'] },
  {
    id: 'difference.previous',
    title: 'Previous difference',
    group: 'Compare',

    keys: ['Shift+F7'],
  },
  { id: 'pane.next', title: 'Go to the next pane', group: 'Compare', keys: ['F6'] },
  { id: 'pane.collapse', title: 'Collapse or expand the pane', group: 'Compare', keys: [] },
  { id: 'move.otherEnd', title: 'Go to the other end of a move', group: 'Compare', keys: ['F8'] },
  { id: 'find.open', title: 'Find in all panes…', group: 'Compare', keys: ['$mod+f'] },
  { id: 'find.next', title: 'Find next', group: 'Compare', keys: ['F3'] },
  { id: 'find.previous', title: 'Find previous', group: 'Compare', keys: ['Shift+F3'] },
  { id: 'alignment.pair', title: 'Mark as the same passage…', group: 'Compare', keys: ['$mod+Alt+KeyM'] },
  {
    id: 'alignment.apart',
    title: 'Mark as not the same passage…',
    group: 'Compare',
    keys: ['$mod+Alt+KeyN'],
  },
  { id: 'noise.rules', title: 'Rules for noise…', group: 'Compare', keys: [] },
  { id: 'claim.annotate', title: 'Annotate claim', group: 'Claims', keys: ['$mod+Enter'] },
  { id: 'check.start', title: 'Check one by one', group: 'Claims', keys: ['$mod+Shift+K'] },
  { id: 'review.rules', title: 'Rules of the review…', group: 'Claims', keys: [] },
  { id: 'view.columns', title: 'Columns', group: 'View', keys: ['$mod+Alt+Digit1'] },
  { id: 'view.redline', title: 'Redline', group: 'View', keys: ['$mod+Alt+Digit2'] },
  { id: 'view.synopsis', title: 'Synopsis', group: 'View', keys: ['$mod+Alt+Digit3'] },
  { id: 'view.matrix', title: 'Claims across the variants', group: 'View', keys: ['$mod+Alt+Digit4'] },
  { id: 'columns.fold', title: 'Fold unchanged passages', group: 'View', keys: ['$mod+Alt+KeyF'] },
  {
    id: 'columns.scroll',
    title: 'Scroll the panes together or freely',
    group: 'View',
    keys: ['$mod+Alt+KeyS'],
  },
  { id: 'panel.differences', title: 'Show differences', group: 'View', keys: ['$mod+1'] },
  { id: 'panel.quotes', title: 'Show quotations', group: 'View', keys: ['$mod+2'] },
  { id: 'panel.omissions', title: 'Show omissions', group: 'View', keys: ['$mod+3'] },
  { id: 'panel.claims', title: 'Show claims', group: 'View', keys: ['$mod+4'] },
  { id: 'panel.unplaced', title: 'Show mentions without a place', group: 'View', keys: [] },
  { id: 'panel.toCheck', title: 'Show what is to check', group: 'View', keys: ['$mod+5'] },
  { id: 'panel.evidence', title: 'Show evidence', group: 'View', keys: ['$mod+6'] },
  { id: 'panel.queries', title: 'Show queries', group: 'View', keys: ['$mod+7'] },
  { id: 'panel.signOff', title: 'Show checklist and sign-off', group: 'View', keys: ['$mod+8'] },
  { id: 'panel.log', title: 'Show the log', group: 'View', keys: ['$mod+9'] },
  { id: 'similarity.show', title: 'Similarity of the variants…', group: 'View', keys: [] },
  {
    id: 'theme.toggle',
    title: 'Switch between light and dark',
    group: 'View',

    keys: ['$mod+Shift+D'],
  },
  { id: 'palette.open', title: 'Command palette', group: 'Help', keys: ['$mod+k'] },
  { id: 'help.shortcuts', title: 'Keyboard shortcuts', group: 'Help', keys: ['Shift+?', 'F1'] },
] as const satisfies readonly CommandDefinition[];

export type CommandId = (typeof COMMANDS)[number]['id'];
