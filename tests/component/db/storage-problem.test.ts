import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { StorageError, storageProblem } from '../../../src/renderer/db/storage-problem.ts';

const quota = new DOMException('The quota has been exceeded.', 'QuotaExceededError');

test.each<[string, unknown, string]>([
  ['the quota is used up', quota, 'storage-full'],
  ['the quota ended a transaction', new Dexie.AbortError('Transaction aborted', quota), 'storage-full'],
  [
    'a full disk is only in the message',
    new DOMException('No space left on device', 'UnknownError'),
    'storage-full',
  ],
  ['the database is closed', new Dexie.DatabaseClosedError('closed'), 'storage-unavailable'],
  ['there is no IndexedDB', new Dexie.MissingAPIError('IndexedDB API missing'), 'storage-unavailable'],
  ['the database is newer', new DOMException('too old', 'VersionError'), 'storage-newer-version'],
  [
    'a code is known already',
    new Error('outer', { cause: new StorageError('request-invalid', 'x') }),
    'request-invalid',
  ],
  ['storage fails in another way', new DOMException('Internal error', 'UnknownError'), 'storage-failed'],
  ['the program is wrong', new TypeError('x is not a function'), 'unexpected'],
  ['something odd is thrown', 'a string', 'storage-failed'],
])('when %s', (_what, error, code) => {
  expect(storageProblem(error).code).toBe(code);
});

test('tells the whole story in the detail', () => {
  const { detail } = storageProblem(new Dexie.AbortError('Transaction aborted', quota));
  expect(detail).toMatch(/AbortError: Transaction aborted.* < QuotaExceededError: The quota/su);
});

test('ends at an error that is its own cause', () => {
  const error = new Error('round');
  error.cause = error;
  expect(storageProblem(error).detail).toBe('Error: round');
});
