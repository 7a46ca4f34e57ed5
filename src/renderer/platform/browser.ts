import { ok } from '../../domain/result.ts';
import type { Hashing } from '../workers/hash-protocol.ts';
import { createBrowserShelf } from './browser-shelf.ts';
import { createEvidenceStore } from './evidence-store.ts';
import type { Platform } from './platform.ts';
import { readDroppedFiles } from './read-files.ts';

/** How long a download may take to start reading its blob, in milliseconds; there is no event that says it has begun. */
const DOWNLOAD_START_MS = 60_000;

const TEXT_FILES = '.txt,.md,text/plain';

/** The host without a desktop shell: files come in by the browser's picker and go out as downloads. `hashing` as in `createEvidenceStore`. */
export function createBrowserPlatform(hashing: () => Hashing): Platform {
  return {
    host: 'browser',
    evidence: createEvidenceStore(createBrowserShelf(download), hashing),
    async pickTextFiles() {
      return ok(await readDroppedFiles(await chooseFiles()));
    },
    saveFile({ suggestedName, mediaType, content }) {
      const type = typeof content === 'string' ? `${mediaType};charset=utf-8` : mediaType;
      download(new Blob([content], { type }), suggestedName);
      // The browser does not tell where a download went, nor whether the person stopped it.
      return Promise.resolve(ok({ saved: true, where: `${suggestedName} in the downloads folder` }));
    },
    savePdf: null,
    reveal: null,
    // The browser's menu is not ours: no command ever comes from it.
    onMenuCommand: () => () => undefined,
  };
}

/** Shows the browser's picker; an empty list when the person cancelled. */
function chooseFiles(): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = TEXT_FILES;
    input.hidden = true;
    const finish = (): void => {
      const files = Array.from(input.files ?? []);
      input.remove();
      resolve(files);
    };
    input.addEventListener('change', finish, { once: true });
    input.addEventListener('cancel', finish, { once: true });
    document.body.append(input);
    input.click();
  });
}

function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, DOWNLOAD_START_MS);
}
