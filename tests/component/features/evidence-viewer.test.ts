import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ErrorCode } from '../../../src/contract/errors.ts';
import { failed, ok } from '../../../src/domain/result.ts';
import type { EvidencePassage } from '../../../src/domain/review/evidence.ts';
import type { EvidenceState } from '../../../src/domain/review/state.ts';
import EvidenceViewer from '../../../src/renderer/features/evidence/EvidenceViewer.svelte';
import { expectAccessible } from '../support/accessible.ts';
import { evidenceOf, fileOf } from '../../support/evidence.ts';
import { tinyPdf } from '../support/tiny-pdf.ts';

const LETTER = 'Dear Ms Varga,\n\nthe pier was shut at noon on Tuesday.\n\nV. Holm';
const MINUTES = tinyPdf({
  pages: [['Minutes of the harbour board'], ['The pier was shut at noon.', 'It opened again at six.']],
});
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

beforeEach(async () => {
  await page.viewport(700, 800);
});

interface Given {
  readonly evidence?: Partial<EvidenceState>;
  readonly passage?: EvidencePassage | null;
  readonly hasLink?: boolean;
}

async function mount(content: BlobPart | { readonly code: ErrorCode }, given: Given = {}) {
  const isProblem = typeof content === 'object' && 'code' in content;
  const heard = {
    load: vi.fn((_signal: AbortSignal) =>
      Promise.resolve(isProblem ? failed({ code: content.code, fileName: '' }) : ok(new Blob([content]))),
    ),
    onexternal: vi.fn(),
    onclose: vi.fn(),
  };
  const onpassage = vi.fn<(passage: EvidencePassage) => void>();
  const host = document.createElement('main');
  host.style.height = '780px';
  document.body.replaceChildren(host);
  const props = {
    evidence: evidenceOf('e', { title: 'Letter', content: fileOf('11'), ...given.evidence }),
    passage: given.passage ?? null,
    onpassage: given.hasLink === false ? null : onpassage,
    ...heard,
  };
  const shown = await render(EvidenceViewer, { target: host, props }, { baseElement: host });
  return { ...shown, ...heard, onpassage };
}

describe('a text', () => {
  const words = () => page.getByRole('textbox', { name: 'Words of Letter' });

  it('is left with Escape from anywhere inside, but not from the question over it', async () => {
    const { onclose } = await mount(LETTER);
    await expect.element(words()).toBeVisible();
    await button('Open with another program').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(onclose).not.toHaveBeenCalled();
    words().element().focus();
    await userEvent.keyboard('{Escape}');
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('is read only, and gives the words selected by keyboard as a passage', async () => {
    const { onpassage } = await mount(LETTER);
    await expect.element(words()).toHaveValue(LETTER);
    await expect.element(button('Quote these words')).toBeDisabled();
    words().element().focus();
    await userEvent.keyboard(
      'x{Delete}{Control>}{Home}{/Control}{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}',
    );
    await expect.element(words()).toHaveValue(LETTER);
    await button('Quote these words').click();
    expect(onpassage.mock.calls).toEqual([
      [
        {
          start: 0,
          end: 4,
          quote: 'Dear',
          prefix: '',
          suffix: ' Ms Varga,\n\nthe pier was shut at',
          page: null,
        },
      ],
    ]);
  });

  it('is opened at its passage, unless the words there are others', async () => {
    const at = LETTER.indexOf('noon');
    const passage = { start: at, end: at + 4, quote: 'noon', prefix: '', suffix: '', page: null };
    const { unmount } = await mount(LETTER, { passage });
    const selection = (): string => {
      const field = words().element() as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    };
    await expect.poll(selection).toBe('noon');
    await unmount();
    await mount(LETTER, { passage: { ...passage, quote: 'dawn' } });
    await expect.element(words()).toBeVisible();
    expect(selection()).toBe('');
    await expect.element(page.getByText(/not where they were: “dawn”/u)).toBeVisible();
  });

  it('has its line ends as passages count them', async () => {
    await mount(LETTER.replaceAll('\n', '\r\n'));
    await expect.element(words()).toHaveValue(LETTER);
  });

  it('offers no passage where there is no claim to give it to', async () => {
    await mount(LETTER, { hasLink: false });
    await expect.element(words()).toBeVisible();
    await expect.element(button('Quote these words')).not.toBeInTheDocument();
  });

  it('of five megabytes is shown in parts, from the one with the passage', async () => {
    const line = `${'The pier was shut at noon on Tuesday, said Zoë. '.repeat(20)}\n`;
    const text = line.repeat(5_000);
    const start = line.length * 4_000;
    const passage = { start, end: start + 8, quote: 'The pier', prefix: '', suffix: '', page: null };
    const begin = performance.now();
    const { onpassage } = await mount(text, { passage });
    await expect.element(page.getByText('Part 77 of 97')).toBeVisible();
    console.info(`5 MB of text shown in ${Math.round(performance.now() - begin)} ms`);
    await button('Quote these words').click();
    expect(onpassage.mock.calls[0]?.[0]).toMatchObject({ start, end: start + 8, quote: 'The pier' });
    await button('Next').click();
    await expect.element(page.getByText('Part 78 of 97')).toBeVisible();
  });
});

describe('a PDF', () => {
  const pageOf = (number: number) => page.getByRole('region', { name: `Page ${number} of Letter` });

  it('is turned by its buttons, by number and by key', async () => {
    await mount(MINUTES);
    await expect.element(pageOf(1)).toHaveTextContent('Minutes of the harbour board');
    await button('Next').click();
    await expect.element(pageOf(2)).toHaveTextContent('The pier was shut');
    await expect.element(button('Next')).toBeDisabled();
    pageOf(2).element().focus();
    await userEvent.keyboard('{PageUp}');
    await expect.element(pageOf(1)).toHaveTextContent('Minutes');
    await userEvent.keyboard('{PageUp}');
    await page.getByRole('spinbutton').fill('99');
    await userEvent.keyboard('{Tab}');
    await expect.element(pageOf(2)).toHaveTextContent('It opened again');
  });

  it('gives the words selected on a page with the page’s number', async () => {
    const { onpassage } = await mount(MINUTES);
    await button('Next').click();
    await expect.element(pageOf(2)).toHaveTextContent('The pier was shut');
    const spans = [...pageOf(2).element().querySelectorAll('.layer span')];
    const [first, second] = spans.map((span) => span.firstChild);
    if (!first || !second) throw new Error('no words');
    document.getSelection()?.setBaseAndExtent(first, 16, second, 2);
    await button('Quote these words').click();
    expect(onpassage.mock.calls[0]?.[0]).toMatchObject({
      quote: 't at noon.\nIt',
      start: 16,
      page: 2,
      prefix: 'The pier was shu',
    });
  });

  it('gives the words selected by keyboard in the text of a page', async () => {
    const { onpassage } = await mount(MINUTES);
    await expect.element(pageOf(1)).toHaveTextContent('Minutes');
    await page.getByRole('radio', { name: 'Text' }).click();
    page.getByRole('textbox', { name: 'Words of page 1 of Letter' }).element().focus();
    await userEvent.keyboard('{Control>}{Home}{/Control}{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}');
    await button('Quote these words').click();
    expect(onpassage.mock.calls[0]?.[0]).toMatchObject({ quote: 'Minutes', start: 0, page: 1 });
  });

  it('is opened at its passage, which is marked', async () => {
    const passage = { start: 4, end: 8, quote: 'pier', prefix: '', suffix: '', page: 2 };
    await mount(MINUTES, { passage });
    await expect.element(pageOf(2)).toHaveTextContent('The pier was shut');
    await expect
      .poll(() => [...(CSS.highlights.get('evidence-passage') ?? [])].map(String))
      .toEqual(['pier']);
  });

  it('does not mark other words than were quoted, and says so', async () => {
    const passage = { start: 4, end: 8, quote: 'quay', prefix: '', suffix: '', page: 2 };
    await mount(MINUTES, { passage });
    await expect.element(page.getByText(/not where they were: “quay”/u)).toBeVisible();
    expect(CSS.highlights.has('evidence-passage')).toBe(false);
  });

  it('that is broken says so, and leaves no worker', async () => {
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    await mount('%PDF-1.4 nothing of the kind');
    await expect.element(page.getByRole('alert')).toHaveTextContent(/cannot be shown here.*another program/u);
    expect(ended).toHaveBeenCalledTimes(1);
    ended.mockRestore();
  });

  it('ends its worker when it is closed, also while it opens', async () => {
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    const { unmount } = await mount(MINUTES);
    await expect.element(pageOf(1)).toHaveTextContent('Minutes');
    await unmount();
    expect(ended).toHaveBeenCalledTimes(1);
    ended.mockRestore();
  });
});

async function picture(width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  context?.fillRect(0, 0, width / 2, height);
  return canvas.convertToBlob();
}

describe('a picture', () => {
  it('is fitted, and zoomed by button and key', async () => {
    await mount(await picture(1400, 300));
    const image = page.getByRole('img', { name: 'Letter' });
    await expect.element(image).toBeVisible();
    const width = (): number => Math.round(image.element().getBoundingClientRect().width);
    await expect.poll(width).toBeLessThanOrEqual(700);
    const fitted = width();
    await button('Larger').click();
    await expect.poll(width).toBe(Math.round(fitted * 1.5));
    page.getByRole('region', { name: 'Picture: Letter' }).element().focus();
    await userEvent.keyboard('0');
    await expect.poll(width).toBe(fitted);
    await userEvent.keyboard('-');
    await expect.poll(width).toBeLessThan(fitted);
  });

  it('that is none inside says so', async () => {
    await mount(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]));
    await expect.element(page.getByRole('alert')).toHaveTextContent('cannot be shown here');
  });
});

describe('anything else', () => {
  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title="run"</script></svg>'],
    ['a program', 'MZ\u0000\u0001\u0002'],
    ['nothing', ''],
  ])('is not shown: %s', async (_what, content) => {
    await mount(content);
    await expect.element(page.getByText(/This is something else/u)).toBeVisible();
    expect(document.querySelector('svg script, iframe, object, embed')).toBeNull();
    expect(document.title).not.toBe('run');
  });

  it('is opened by another program only after a question', async () => {
    const { onexternal } = await mount('MZ\u0000\u0001\u0002');
    await button('Open with another program').click();
    await button('Cancel').click();
    expect(onexternal).not.toHaveBeenCalled();
    await button('Open with another program').click();
    await expect.element(page.getByRole('dialog')).toHaveTextContent('came from somebody else');
    await button('Open a copy').click();
    expect(onexternal).toHaveBeenCalledTimes(1);
  });

  it.each<[ErrorCode, RegExp]>([
    ['evidence-missing', /“Letter” is not on this computer any more/u],
    ['evidence-damaged', /“Letter” is damaged.*not shown/u],
  ])('is replaced by clear words: %s', async (code, said) => {
    await mount({ code });
    await expect.element(page.getByRole('alert')).toHaveTextContent(said);
  });

  it('of a citation is not asked for', async () => {
    const { load } = await mount('', { evidence: { content: { type: 'citation' } } });
    await expect.element(page.getByText(/Only where it is to be found/u)).toBeVisible();
    expect(load).not.toHaveBeenCalled();
    await expect.element(button('Open with another program')).not.toBeInTheDocument();
  });

  it('is given up when the viewer is closed', async () => {
    const { load, unmount } = await mount(LETTER);
    await unmount();
    expect(load.mock.calls[0]?.[0].aborted).toBe(true);
  });
});

describe('no accessibility fault that axe can find', () => {
  it('in a text and in the question', async () => {
    await mount(LETTER);
    await expect.element(page.getByRole('textbox')).toBeVisible();
    await expectAccessible();
    await button('Open with another program').click();
    await expectAccessible();
  });

  it('in a PDF', async () => {
    await mount(MINUTES);
    await expect.element(page.getByRole('region', { name: 'Page 1 of Letter' })).toHaveTextContent('Minutes');
    await expectAccessible();
  });

  it('in a picture, and in words about a problem', async () => {
    const { unmount } = await mount(await picture(900, 900));
    await expect.element(page.getByRole('img')).toBeVisible();
    await expectAccessible();
    await unmount();
    await mount({ code: 'evidence-damaged' });
    await expectAccessible();
  });
});
