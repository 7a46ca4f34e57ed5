import { EventEmitter } from 'node:events';

/*
 * A stand-in for the `electron` module, so that main and preload run in tests on machines without Electron's binary.
 * It does what the app relies on and writes down what it was told, in order; it draws nothing.
 */

/** A page as main sees it. */
class StandInContents extends EventEmitter {
  windowOpenHandler: ((details: { url: string }) => { action: string }) | null = null;
  readonly sent: { readonly channel: string; readonly payload: unknown }[] = [];
  readonly edits: string[] = [];
  readonly printed: unknown[] = [];
  reloads = 0;

  constructor(private readonly printToPdf: () => Promise<Uint8Array>) {
    super();
  }

  printToPDF(options: unknown): Promise<Uint8Array> {
    this.printed.push(options);
    return this.printToPdf();
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpenHandler = handler;
  }

  send(channel: string, payload: unknown): void {
    this.sent.push({ channel, payload });
  }

  undo(): void {
    this.edits.push('undo');
  }

  redo(): void {
    this.edits.push('redo');
  }

  reload(): void {
    this.reloads += 1;
  }
}

/** The frame that a message comes from. */
export interface StandInFrame {
  readonly url: string;
  readonly parent: StandInFrame | null;
}

interface MessageBoxOptions {
  readonly message: string;
  readonly detail?: string;
  readonly buttons: readonly string[];
}

export interface StandInMenuItem {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly submenu?: readonly StandInMenuItem[];
  readonly click?: (item: unknown, window: unknown) => void;
}

export type PermissionAnswer = (granted: boolean) => void;

type SchemeHandler = (request: Request) => Promise<Response> | Response;

/** What main has told a session. */
interface SessionHandlers {
  readonly scheme: Map<string, SchemeHandler>;
  permissionRequest:
    | ((
        contents: unknown,
        permission: string,
        answer: PermissionAnswer,
        details: { requestingUrl: string },
      ) => void)
    | null;
  permissionCheck: ((contents: unknown, permission: string, origin: string) => boolean) | null;
  device: (() => boolean) | null;
  beforeRequest: ((details: { url: string }, answer: (response: { cancel: boolean }) => void) => void) | null;
}

function noHandlers(): SessionHandlers {
  return {
    scheme: new Map(),
    ...{ permissionRequest: null, permissionCheck: null, device: null, beforeRequest: null },
  };
}

/** A fresh `electron` for one start of the app. `module` is what the app imports; the rest is for the test to look at and steer. */
export function createElectronStandIn() {
  const calls: string[] = [];
  const note = (call: string): void => {
    calls.push(call);
  };

  const told = {
    schemes: [] as { readonly scheme: string; readonly privileges: Readonly<Record<string, boolean>> }[],
    errorBoxes: [] as { readonly title: string; readonly content: string }[],
    messageBoxes: [] as MessageBoxOptions[],
    exits: [] as number[],
    menu: [] as readonly StandInMenuItem[],
    openDialogs: [] as unknown[],
    saveDialogs: [] as { readonly defaultPath: string }[],
    openedPaths: [] as string[],
    pathsInFolder: [] as string[],
  };
  const answers = {
    firstInstance: true,
    isPackaged: true,
    openDialog: { canceled: true, filePaths: [] as string[] },
    saveDialog: { canceled: true, filePath: '' },
    messageBox: 0,
    loadFails: null as Error | null,
    /** Where the system's folders are. */
    paths: '/home/someone',
    /** What the system says when a file cannot be opened. */
    openPath: '',
    printToPdf: (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode('%PDF')),
  };
  const handlers = {
    ipc: new Map<string, (event: unknown, request: unknown) => Promise<unknown>>(),
    ...noHandlers(),
  };
  let becomeReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });

  class App extends EventEmitter {
    get isPackaged(): boolean {
      return answers.isPackaged;
    }
    requestSingleInstanceLock(): boolean {
      note('app.requestSingleInstanceLock');
      return answers.firstInstance;
    }
    enableSandbox(): void {
      note('app.enableSandbox');
    }
    whenReady(): Promise<void> {
      note('app.whenReady');
      return ready;
    }
    quit(): void {
      note('app.quit');
    }
    exit(status: number): void {
      note('app.exit');
      told.exits.push(status);
    }
    getPath(name: string): string {
      return `${answers.paths}/${name}`;
    }
  }
  const app = new App();

  class BrowserWindow extends EventEmitter {
    static readonly all: BrowserWindow[] = [];
    static fromWebContents(contents: unknown): BrowserWindow | null {
      return BrowserWindow.all.find((window) => window.webContents === contents) ?? null;
    }
    readonly webContents = new StandInContents(() => answers.printToPdf());
    readonly loaded: string[] = [];
    isShown = false;
    focusCount = 0;
    minimised = false;
    #isDestroyed = false;

    constructor(
      readonly options: Readonly<Record<string, unknown>> & {
        readonly webPreferences: Readonly<Record<string, unknown>>;
      },
    ) {
      super();
      note('new BrowserWindow');
      BrowserWindow.all.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
    loadURL(url: string): Promise<void> {
      note('window.loadURL');
      this.loaded.push(url);
      return answers.loadFails === null ? Promise.resolve() : Promise.reject(answers.loadFails);
    }
    show(): void {
      this.isShown = true;
    }
    focus(): void {
      this.focusCount += 1;
    }
    restore(): void {
      this.minimised = false;
    }
    isMinimized(): boolean {
      return this.minimised;
    }
    isDestroyed(): boolean {
      return this.#isDestroyed;
    }
    destroy(): void {
      if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
      this.#isDestroyed = true;
      this.emit('closed');
    }
  }

  /** A session that writes down what it is told; `on` is called with the names of the calls that the order of matters. */
  function createSession(heard: SessionHandlers, on: (call: string) => void = () => undefined) {
    return {
      handlers: heard,
      setPermissionRequestHandler(handler: SessionHandlers['permissionRequest']): void {
        heard.permissionRequest = handler;
      },
      setPermissionCheckHandler(handler: SessionHandlers['permissionCheck']): void {
        heard.permissionCheck = handler;
      },
      setDevicePermissionHandler(handler: SessionHandlers['device']): void {
        heard.device = handler;
      },
      webRequest: {
        onBeforeRequest(handler: SessionHandlers['beforeRequest']): void {
          on('webRequest.onBeforeRequest');
          heard.beforeRequest = handler;
        },
      },
      protocol: {
        handle(scheme: string, handler: SchemeHandler): void {
          if (heard.scheme.has(scheme)) throw new Error(`A second handler for ${scheme}`);
          on('protocol.handle');
          heard.scheme.set(scheme, handler);
        },
      },
    };
  }
  const defaultSession = createSession(handlers, note);
  const partitions = new Map<string, ReturnType<typeof createSession>>();

  const module = {
    app,
    BrowserWindow,
    protocol: {
      registerSchemesAsPrivileged(schemes: typeof told.schemes): void {
        note('protocol.registerSchemesAsPrivileged');
        told.schemes.push(...schemes);
      },
      handle(scheme: string, handler: SchemeHandler): void {
        defaultSession.protocol.handle(scheme, handler);
      },
    },
    session: {
      defaultSession,
      fromPartition(name: string): ReturnType<typeof createSession> {
        const made = partitions.get(name) ?? createSession(noHandlers());
        partitions.set(name, made);
        return made;
      },
    },
    ipcMain: {
      handle(channel: string, handler: (event: unknown, request: unknown) => Promise<unknown>): void {
        if (handlers.ipc.has(channel)) throw new Error(`A second handler for ${channel}`);
        note(`ipcMain.handle ${channel}`);
        handlers.ipc.set(channel, handler);
      },
    },
    dialog: {
      showErrorBox(title: string, content: string): void {
        told.errorBoxes.push({ title, content });
      },
      showMessageBox(_window: unknown, options: MessageBoxOptions): Promise<{ response: number }> {
        told.messageBoxes.push(options);
        return Promise.resolve({ response: answers.messageBox });
      },
      showMessageBoxSync(_window: unknown, options: MessageBoxOptions): number {
        told.messageBoxes.push(options);
        return answers.messageBox;
      },
      showOpenDialog(_window: unknown, options: unknown): Promise<typeof answers.openDialog> {
        told.openDialogs.push(options);
        return Promise.resolve(answers.openDialog);
      },
      showSaveDialog(
        _window: unknown,
        options: { readonly defaultPath: string },
      ): Promise<typeof answers.saveDialog> {
        told.saveDialogs.push(options);
        return Promise.resolve(answers.saveDialog);
      },
    },
    Menu: {
      buildFromTemplate: (template: readonly StandInMenuItem[]) => template,
      setApplicationMenu(menu: readonly StandInMenuItem[]): void {
        note('Menu.setApplicationMenu');
        told.menu = menu;
      },
    },
    shell: {
      openPath(path: string): Promise<string> {
        told.openedPaths.push(path);
        return Promise.resolve(answers.openPath);
      },
      showItemInFolder(path: string): void {
        told.pathsInFolder.push(path);
      },
    },
    nativeTheme: { shouldUseDarkColors: false },
  };

  return {
    module,
    calls,
    told,
    answers,
    handlers,
    app,
    /** The sessions besides the default one, by partition. */
    partitions,
    windows: BrowserWindow.all,
    /** Lets Electron become ready, and the app do what it waited to do. */
    async becomeReady(): Promise<void> {
      becomeReady();
      await new Promise((resolve) => setImmediate(resolve));
    },
    /** Sends a request as a page would; by default as the app's own page in its window. */
    async ask(
      channel: string,
      request: unknown,
      sender: { readonly frame?: StandInFrame | null; readonly contents?: unknown } = {},
    ): Promise<unknown> {
      const handler = handlers.ipc.get(channel);
      if (handler === undefined) throw new Error(`No handler for ${channel}`);
      const frame = sender.frame === undefined ? { url: 'app://variorum/', parent: null } : sender.frame;
      return handler(
        { senderFrame: frame, sender: sender.contents ?? BrowserWindow.all[0]?.webContents },
        request,
      );
    },
  };
}

export type ElectronStandIn = ReturnType<typeof createElectronStandIn>;
