/** The system's name for what went wrong (`ENOENT`, `EACCES`, …), or '' where the error is of another kind. */
export function systemErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
