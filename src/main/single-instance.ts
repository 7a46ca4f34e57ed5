import { app } from 'electron';
import { showWindow } from './window.ts';

/**
 * Keeps Variorum to one process for each profile; starting it again brings the running window to the front.
 *
 * @returns whether this process is the one; the other must do nothing further.
 */
export function setUpSingleInstance(): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on('second-instance', showWindow);
  return true;
}
