import { app } from 'electron';
import { registerAppScheme, setUpAppScheme } from './app-scheme.ts';
import { setUpErrorReports, tellAndQuit } from './error-reports.ts';
import { evidenceHandlers } from './evidence/handlers.ts';
import { openTextFiles } from './files/open-text-files.ts';
import { revealInFolder, saveFile } from './files/save-file.ts';
import { saveHandlers } from './files/save-in-pieces.ts';
import { editField } from './edit-field.ts';
import { setUpIpc } from './ipc.ts';
import { setUpMenu } from './menu.ts';
import { setUpNavigationGuard } from './navigation-guard.ts';
import { cancelPdf, savePdf } from './print-pdf.ts';
import { setUpSessionSecurity } from './session-security.ts';
import { setUpSingleInstance } from './single-instance.ts';
import { setUpWindow } from './window.ts';

// First, so that whatever fails in the steps below is told in plain words.
setUpErrorReports();

// Before anything touches the profile: two processes on one database would each think it is theirs.
if (setUpSingleInstance()) {
  // Both only count before Electron is ready.
  app.enableSandbox();
  registerAppScheme();

  // Before the first window exists, so that none escapes it.
  setUpNavigationGuard();

  // Not `await`: Electron becomes ready only after this module has been evaluated, so awaiting it here would wait for ever.
  app.whenReady().then(setUpWhenReady).catch(tellAndQuit);
}

function setUpWhenReady(): void {
  // The rules before the first request that they are about.
  setUpSessionSecurity();
  setUpAppScheme();

  // Before the page that asks.
  setUpIpc({
    ...{ openTextFiles, saveFile, savePdf, cancelPdf, revealInFolder, editField },
    ...saveHandlers(),
    ...evidenceHandlers(),
  });

  // Before the window: on Windows and Linux the window takes the menu when it is made.
  setUpMenu();

  // Last: from here on a person can act.
  setUpWindow();
}
