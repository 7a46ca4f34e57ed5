const TIMES = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** When something was said, in the editor's own time. `at` in Unix epoch milliseconds. */
export function saidAt(at: number): string {
  return TIMES.format(at);
}
