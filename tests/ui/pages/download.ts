import type { Download } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/** The words of a file that the app saved. */
export async function textOf(download: Download): Promise<string> {
  return await readFile(await download.path(), 'utf8');
}
