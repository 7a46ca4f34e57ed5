import { app, dialog } from 'electron';

/** Tells the person about an error that nobody else handled, instead of Electron's box with a stack trace. */
export function setUpErrorReports(): void {
  process.on('uncaughtException', tellAndQuit);
  process.on('unhandledRejection', tellAndQuit);
}

/**
 * Ends the app with a message. What was saved is in the database already; going on in an unknown state could harm it.
 * The details go to standard error, for whoever looks into it.
 */
export function tellAndQuit(error: unknown): void {
  console.error(error);
  dialog.showErrorBox(
    'Variorum has to close',
    'Something went wrong that the app cannot recover from. Your saved reviews are kept. ' +
      `Start Variorum again; if this comes back, report these words: “${error instanceof Error ? error.message : String(error)}”`,
  );
  app.exit(1);
}
