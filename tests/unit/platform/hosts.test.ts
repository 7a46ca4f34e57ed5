import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VariorumBridge } from '../../../src/contract/bridge.ts';
import type { CommandId } from '../../../src/contract/commands.ts';
import { createPlatform } from '../../../src/renderer/platform/index.ts';
import { hashInNode } from '../../support/hash-in-node.ts';

/** As much of a page's elements as the hosts touch; the real ones are used by the tests on the built app. */
class FakeElement extends EventTarget {
  readonly attributes: Record<string, unknown> = {};
  isAttached = false;
  inEditor = false;
  isContentEditable = false;
  onClick: (element: FakeElement) => void = () => undefined;
  click(): void {
    this.onClick(this);
  }
  remove(): void {
    this.isAttached = false;
  }
  closest(): FakeElement | null {
    return this.inEditor ? this : null;
  }
}
class FakeInput extends FakeElement {
  type = 'text';
  readOnly = false;
  multiple = false;
  hidden = false;
  accept = '';
  files: readonly File[] = [];
}
class FakeTextArea extends FakeElement {
  readOnly = false;
}
class FakeLink extends FakeElement {
  href = '';
  download = '';
  hidden = false;
}

const unused = (): Promise<never> => Promise.reject(new Error('not asked for here'));

let page: {
  readonly created: FakeElement[];
  active: FakeElement | null;
  onClick: (element: FakeElement) => void;
};
beforeEach(() => {
  page = { created: [], active: null, onClick: () => undefined };
  vi.stubGlobal('HTMLElement', FakeElement);
  vi.stubGlobal('HTMLInputElement', FakeInput);
  vi.stubGlobal('HTMLTextAreaElement', FakeTextArea);
  vi.stubGlobal('document', {
    get activeElement() {
      return page.active;
    },
    createElement: (name: string) => {
      const element = name === 'input' ? new FakeInput() : new FakeLink();
      element.onClick = (clicked) => {
        page.onClick(clicked);
      };
      page.created.push(element);
      return element;
    },
    body: { append: (element: FakeElement) => (element.isAttached = true) },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the browser host', () => {
  beforeEach(() => {
    vi.stubGlobal('window', {});
  });

  it('is taken where there is no bridge', () => {
    expect(createPlatform(hashInNode)).toMatchObject({ host: 'browser', savePdf: null, reveal: null });
  });

  it('lets the person choose several text files', async () => {
    page.onClick = (input) => {
      expect(input).toMatchObject({ type: 'file', multiple: true, hidden: true, isAttached: true });
      expect(input).toMatchObject({ accept: '.txt,.md,text/plain' });
      if (input instanceof FakeInput)
        input.files = [new File(['One.'], 'a.txt'), new File(['Two.'], 'b.txt')];
      input.dispatchEvent(new Event('change'));
    };
    expect(await createPlatform(hashInNode).pickTextFiles()).toMatchObject({
      ok: true,
      value: [
        { name: 'a.txt', bytes: new TextEncoder().encode('One.') },
        { name: 'b.txt', bytes: new TextEncoder().encode('Two.') },
      ],
    });
    expect(page.created[0]?.isAttached).toBe(false);
  });

  it('gives an empty list when the person cancels', async () => {
    page.onClick = (input) => input.dispatchEvent(new Event('cancel'));
    expect(await createPlatform(hashInNode).pickTextFiles()).toEqual({ ok: true, value: [] });
    expect(page.created[0]?.isAttached).toBe(false);
  });

  it('saves by a download under the suggested name, and frees its memory later', async () => {
    vi.useFakeTimers();
    const blobs: Blob[] = [];
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return 'blob:made';
    });
    page.onClick = (link) => {
      expect(link).toMatchObject({ href: 'blob:made', download: 'report.html', isAttached: true });
    };
    expect(
      await createPlatform(hashInNode).saveFile({
        suggestedName: 'report.html',
        mediaType: 'text/html',
        content: 'Zoë',
      }),
    ).toEqual({
      ok: true,
      value: { saved: true, where: 'report.html in the downloads folder' },
    });
    expect(await blobs[0]?.text()).toBe('Zoë');
    expect(blobs[0]?.type).toBe('text/html;charset=utf-8');
    expect(page.created[0]?.isAttached).toBe(false);
    expect(revoke).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:made');
  });
});

describe('the desktop host', () => {
  let choose: (id: CommandId) => void;
  let edits: string[];
  let stopped: boolean;
  let bridge: VariorumBridge;
  beforeEach(() => {
    edits = [];
    stopped = false;
    bridge = {
      openTextFiles: vi.fn(() => Promise.resolve({ ok: true as const, value: [] })),
      saveFile: vi.fn(() => Promise.resolve({ ok: true as const, value: { saved: false as const } })),
      savePdf: vi.fn(() => Promise.resolve({ ok: true as const, value: { saved: false as const } })),
      cancelPdf: vi.fn(() => Promise.resolve({ ok: true as const, value: null })),
      revealInFolder: vi.fn(() => Promise.resolve({ ok: true as const, value: null })),
      editField: ({ action }) => {
        edits.push(action);
        return Promise.resolve({ ok: true as const, value: null });
      },
      // Tried out in evidence-store.test.ts and save-in-pieces.test.ts.
      ...{ beginSave: unused, appendSave: unused, finishSave: unused, abortSave: unused },
      beginEvidence: unused,
      appendEvidence: unused,
      finishEvidence: unused,
      abortEvidence: unused,
      readEvidence: unused,
      hasEvidence: unused,
      removeEvidence: unused,
      openEvidence: unused,
      on: {
        menuCommand: (listener) => {
          choose = listener;
          return () => (stopped = true);
        },
      },
    };
    vi.stubGlobal('window', { variorum: bridge });
  });

  it('is taken where there is a bridge, and goes through it', async () => {
    const platform = createPlatform(hashInNode);
    expect(platform.host).toBe('desktop');
    expect(await platform.pickTextFiles()).toEqual({ ok: true, value: [] });
    await platform.saveFile({ suggestedName: 'a.html', mediaType: 'text/html', content: 'x' });
    // The contract refuses any other key.
    expect(bridge.saveFile).toHaveBeenCalledWith({ suggestedName: 'a.html', content: 'x' });
  });

  it('prints a PDF in the shell, and stops it there', async () => {
    const platform = createPlatform(hashInNode);
    let finish: (answer: Awaited<ReturnType<VariorumBridge['savePdf']>>) => void = () => undefined;
    vi.mocked(bridge.savePdf).mockReturnValue(new Promise((resolve) => (finish = resolve)));
    const abort = new AbortController();
    const saved = platform.savePdf?.({ suggestedName: 'a.pdf', html: '<p>' }, abort.signal);
    expect(bridge.savePdf).toHaveBeenCalledWith({ suggestedName: 'a.pdf', html: '<p>' });
    expect(bridge.cancelPdf).not.toHaveBeenCalled();
    abort.abort();
    expect(bridge.cancelPdf).toHaveBeenCalledOnce();
    finish({ ok: true, value: { saved: false } });
    expect(await saved).toEqual({ ok: true, value: { saved: false } });
  });

  it('asks the shell to show a saved file in its folder', async () => {
    expect(await createPlatform(hashInNode).reveal?.('/home/ida/a.pdf')).toEqual({ ok: true, value: null });
    expect(bridge.revealInFolder).toHaveBeenCalledWith({ path: '/home/ida/a.pdf' });
  });

  it('hands on what is chosen in the menu until it is told to stop', () => {
    const run = vi.fn();
    const stop = createPlatform(hashInNode).onMenuCommand(run);
    choose('review.new');
    choose('edit.undo');
    expect(run.mock.calls).toEqual([['review.new'], ['edit.undo']]);
    stop();
    expect(stopped).toBe(true);
  });

  it('keeps Undo and Redo in the text field that somebody is typing in, and no other command', () => {
    const run = vi.fn();
    createPlatform(hashInNode).onMenuCommand(run);
    for (const field of [
      new FakeInput(),
      new FakeTextArea(),
      Object.assign(new FakeElement(), { isContentEditable: true }),
    ]) {
      page.active = field;
      choose('edit.undo');
      choose('edit.redo');
      choose('palette.open');
    }
    expect(edits).toEqual(['undo', 'redo', 'undo', 'redo', 'undo', 'redo']);
    expect(run.mock.calls).toEqual([['palette.open'], ['palette.open'], ['palette.open']]);
  });

  it('undoes in the review when the focus is where nobody types: a button, a tick box, a read-only field, a pane', () => {
    const run = vi.fn();
    createPlatform(hashInNode).onMenuCommand(run);
    const places = [
      new FakeElement(),
      Object.assign(new FakeInput(), { type: 'checkbox' }),
      Object.assign(new FakeInput(), { readOnly: true }),
      Object.assign(new FakeTextArea(), { inEditor: true }),
    ];
    for (const place of places) {
      page.active = place;
      choose('edit.undo');
    }
    expect(run).toHaveBeenCalledTimes(places.length);
    expect(edits).toEqual([]);
  });
});
