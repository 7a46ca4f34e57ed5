import type { VariorumBridge } from '../../contract/bridge.ts';
import type { Hashing } from '../workers/hash-protocol.ts';
import { createDesktopShelf } from './desktop-shelf.ts';
import { createEvidenceStore } from './evidence-store.ts';
import { saveInPieces } from './save-in-pieces.ts';
import type { Platform } from './platform.ts';
import { isTextField } from './text-field.ts';

/** The host inside the desktop shell: everything goes through the preload's bridge. `hashing` as in `createEvidenceStore`. */
export function createDesktopPlatform(bridge: VariorumBridge, hashing: () => Hashing): Platform {
  return {
    host: 'desktop',
    evidence: createEvidenceStore(createDesktopShelf(bridge), hashing),
    pickTextFiles: () => bridge.openTextFiles(null),
    // The media type is the browser's business: a file on a disk has only its name.
    saveFile: ({ suggestedName, content }, options) =>
      content instanceof Blob
        ? saveInPieces(bridge, suggestedName, content, options)
        : bridge.saveFile({ suggestedName, content }),
    savePdf: async ({ suggestedName, html }, signal) => {
      const cancel = (): void => void bridge.cancelPdf(null);
      signal.addEventListener('abort', cancel, { once: true });
      const saved = await bridge.savePdf({ suggestedName, html });
      signal.removeEventListener('abort', cancel);
      return saved;
    },
    reveal: (path) => bridge.revealInFolder({ path }),
    onMenuCommand: (run) =>
      bridge.on.menuCommand((id) => {
        const action = id === 'edit.undo' ? 'undo' : id === 'edit.redo' ? 'redo' : null;
        if (action === null || !isTextField(document.activeElement)) {
          run(id);
          return;
        }
        // Undo chosen in the menu while typing means the typing, not the last change of the review.
        // The answer carries nothing: a field with nothing to undo stays as it is.
        void bridge.editField({ action });
      }),
  };
}
