import type { open } from 'node:fs/promises';

/**
 * Makes a rename in a folder survive a power cut. The file is in place already, so a file system that cannot is no
 * failure: it is written to the log.
 */
export async function flushFolder(folder: string, operations: { readonly open: typeof open }): Promise<void> {
  // Windows does not open folders.
  if (process.platform === 'win32') return;
  try {
    const handle = await operations.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    console.error(`The folder was not flushed: ${folder}`, error);
  }
}
