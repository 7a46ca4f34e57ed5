import type { VariorumBridge } from '../../contract/bridge.ts';
import type { Hashing } from '../workers/hash-protocol.ts';
import { createBrowserPlatform } from './browser.ts';
import { createDesktopPlatform } from './desktop.ts';
import type { Platform } from './platform.ts';

declare global {
  interface Window {
    /** Put there by the preload; absent in a browser. */
    readonly variorum?: VariorumBridge;
  }
}

/** The host this page runs in: the desktop shell where its bridge is present, the browser otherwise. `hashing` begins the hash of a file. */
export function createPlatform(hashing: () => Hashing): Platform {
  return window.variorum === undefined
    ? createBrowserPlatform(hashing)
    : createDesktopPlatform(window.variorum, hashing);
}
