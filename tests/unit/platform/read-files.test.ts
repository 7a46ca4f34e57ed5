import { describe, expect, it, vi } from 'vitest';
import { TEXT_FILE_BYTES_LIMIT } from '../../../src/contract/limits.ts';
import { readDroppedFiles } from '../../../src/renderer/platform/read-files.ts';

/** A file that says it has this size; whether it was read can be asked of the function it comes with. */
function fileOfSize(name: string, size: number) {
  const file = new File(['x'], name);
  Object.defineProperty(file, 'size', { value: size });
  return { file, read: vi.spyOn(file, 'arrayBuffer') };
}

describe('reading dropped files', () => {
  it('gives names and bytes in the order dropped', async () => {
    const files = [new File(['Zoë'], 'b.txt'), new File([], 'a.txt')];
    expect(await readDroppedFiles(files)).toEqual([
      { name: 'b.txt', bytes: new TextEncoder().encode('Zoë') },
      { name: 'a.txt', bytes: new Uint8Array() },
    ]);
  });

  it('refuses a file over the limit before a byte of it is read, and takes one at the limit', async () => {
    const over = fileOfSize('over.txt', TEXT_FILE_BYTES_LIMIT + 1);
    const at = fileOfSize('at.txt', TEXT_FILE_BYTES_LIMIT);
    expect(await readDroppedFiles([over.file, at.file])).toMatchObject([
      { name: 'over.txt', problem: 'file-too-large' },
      { name: 'at.txt', bytes: {} },
    ]);
    expect(over.read).not.toHaveBeenCalled();
    expect(at.read).toHaveBeenCalledOnce();
  });

  it('names what cannot be read, such as a folder, and still gives the others', async () => {
    const folder = fileOfSize('folder', 4096);
    folder.read.mockRejectedValue(new Error('NotReadableError'));
    expect(await readDroppedFiles([folder.file, new File(['x'], 'a.txt')])).toMatchObject([
      { name: 'folder', problem: 'file-unreadable' },
      { name: 'a.txt', bytes: {} },
    ]);
  });

  it('reads no more than a review can hold, and names the rest', async () => {
    const files = Array.from({ length: 21 }, (_, index) => fileOfSize(`${String(index)}.txt`, 1));
    const picked = await readDroppedFiles(files.map(({ file }) => file));
    expect(picked).toHaveLength(21);
    expect(picked[19]).toHaveProperty('bytes');
    expect(picked[20]).toEqual({ name: '20.txt', problem: 'variants-full' });
    expect(files[20]?.read).not.toHaveBeenCalled();
  });
});
