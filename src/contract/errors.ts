/** Everything that can go wrong at a boundary, as a code. The renderer's error table gives each its words and remedy. */
export const ERROR_CODES = [
  'file-empty',
  'file-binary',
  'file-encoding',
  'file-too-large',
  'file-unreadable',
  'file-missing',
  'file-duplicate',
  'variants-full',
  'save-denied',
  'save-disk-full',
  'save-failed',
  'storage-full',
  'storage-blocked',
  'storage-unavailable',
  'storage-newer-version',
  'storage-failed',
  'compare-failed',
  'editor-failed',
  'request-invalid',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
