import type { Result } from '../../domain/result.ts';
import type { CommandId } from '../../contract/commands.ts';
import type { ErrorCode } from '../../contract/errors.ts';
import type { EvidenceStore, TransferOptions } from './evidence-store.ts';

/** A file the user chose, with its bytes; or the reason why they could not be had. */
export type PickedFile =
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly name: string; readonly problem: ErrorCode };

export type SaveOutcome = { readonly saved: true; readonly where: string } | { readonly saved: false };

/** What went wrong, as a code (the words are in `errors/`), and the file it is about where there is one. */
export interface PlatformProblem {
  readonly code: ErrorCode;
  readonly fileName: string;
}

/** What the app needs from the machine it runs on. One interface, two hosts: desktop bridge and browser. */
export interface Platform {
  readonly host: 'desktop' | 'browser';
  readonly evidence: EvidenceStore;
  /** Lets the user choose text files. An empty list means that the user cancelled. */
  pickTextFiles(): Promise<Result<readonly PickedFile[], PlatformProblem>>;
  /**
   * Saves bytes, or a text as UTF-8, where the user says; `saved: false` means that the user cancelled. Only a blob, which
   * may be larger than the memory, is written in pieces, says how far it is and can be stopped; nothing is left of it then.
   */
  saveFile(
    file: {
      readonly suggestedName: string;
      readonly mediaType: string;
      readonly content: string | Uint8Array<ArrayBuffer> | Blob;
    },
    options?: TransferOptions,
  ): Promise<Result<SaveOutcome, PlatformProblem>>;
  /**
   * Asks where to save a report, which is a whole HTML file, and prints it there as a PDF. Null where the browser's own
   * print makes PDFs. When `signal` is aborted, nothing is written.
   */
  readonly savePdf:
    | ((
        file: { readonly suggestedName: string; readonly html: string },
        signal: AbortSignal,
      ) => Promise<Result<SaveOutcome, PlatformProblem>>)
    | null;
  /** Shows a file that was saved since the app started in its folder. Null where the host cannot. */
  readonly reveal: ((where: string) => Promise<Result<null, PlatformProblem>>) | null;
  /** Calls `run` when a command is chosen in the window's menu; returns the way to stop. */
  onMenuCommand(run: (id: CommandId) => void): () => void;
}
