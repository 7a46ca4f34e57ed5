import { EventEmitter } from 'node:events';
import { vi } from 'vitest';
import type { VariorumBridge } from '../../src/contract/bridge.ts';

/** What the preload finds of Electron, and what it put into the page. */
export function createPreloadStandIn() {
  const pushes = new EventEmitter();
  const exposed = new Map<string, VariorumBridge>();
  const asked: { readonly channel: string; readonly request: unknown }[] = [];
  const state = { answer: (): Promise<unknown> => Promise.reject(new Error('No handler registered')) };
  return {
    exposed,
    asked,
    state,
    /** Main says something unasked. */
    push: (channel: string, payload: unknown) => pushes.emit(channel, { sender: 'the way round' }, payload),
    listeners: (channel: string) => pushes.listenerCount(channel),
    module: {
      contextBridge: {
        exposeInMainWorld(name: string, api: VariorumBridge): void {
          exposed.set(name, api);
        },
      },
      ipcRenderer: {
        invoke(channel: string, request: unknown): Promise<unknown> {
          asked.push({ channel, request });
          return state.answer();
        },
        on: pushes.on.bind(pushes),
        off: pushes.off.bind(pushes),
      },
    },
  };
}

/** Runs the preload from its sources; gives its bridge and the stand-in. */
export async function startPreload() {
  const electron = createPreloadStandIn();
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  await import('../../src/preload/index.ts');
  vi.doUnmock('electron');
  return { electron, bridge: bridgeOf(electron) };
}

/** The bridge that the preload exposed. */
export function bridgeOf(electron: ReturnType<typeof createPreloadStandIn>): VariorumBridge {
  const bridge = electron.exposed.get('variorum');
  if (bridge === undefined) throw new Error('The preload exposed no bridge');
  return bridge;
}
