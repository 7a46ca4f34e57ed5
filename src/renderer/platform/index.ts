import type { VariorumBridge } from '../../contract/bridge.ts';
import { createBrowserPlatform } from './browser.ts';
import { createDesktopPlatform } from './desktop.ts';
import type { Platform } from './platform.ts';

declare global {
  interface Window {
    /** Put there by the preload; absent in a browser. */
    readonly variorum?: VariorumBridge;
  }
}

/** The host this page runs in: the desktop shell where its bridge is present, the browser otherwise. */
export function createPlatform(): Platform {
  return window.variorum === undefined ? createBrowserPlatform() : createDesktopPlatform(window.variorum);
}
