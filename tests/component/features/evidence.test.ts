import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { EvidenceDetails, EvidenceLink } from '../../../src/domain/review/evidence.ts';
import type { ClaimState, EvidenceLinkState, EvidenceState } from '../../../src/domain/review/state.ts';
import EvidenceForm from '../../../src/renderer/features/evidence/EvidenceForm.svelte';
import type { EvidenceDraft } from '../../../src/renderer/features/evidence/written-kind.ts';
import EvidenceLinks from '../../../src/renderer/features/evidence/EvidenceLinks.svelte';
import EvidencePanel from '../../../src/renderer/features/evidence/EvidencePanel.svelte';
import {
  EvidenceIntake,
  type Transfer,
} from '../../../src/renderer/features/evidence/evidence-intake.svelte.ts';
import { expectAccessible } from '../support/accessible.ts';
import { evidenceOf, fileOf } from '../../support/evidence.ts';
import { MemoryEvidence } from '../support/memory-evidence.ts';
import { claimOf } from '../support/review.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

const WIRE = evidenceOf('wire', {
  title: 'Pier shut after storm',
  class: 'agency',
  publisher: 'Nordwire',
  origin: 'Nordwire',
  content: fileOf('11', 'application/pdf', 'wire.pdf'),
});
const COPY = evidenceOf('copy', { title: 'Pier closed', class: 'secondary', origin: ' nordwire' });
const CALL = evidenceOf('call', {
  title: 'V. Holm, harbour master',
  class: 'interview',
  record: 'off-record',
  content: { type: 'call', sha256: '33', characters: 40 },
});
const ALL = [WIRE, COPY, CALL];

function linkOf(evidenceId: string, link: Partial<EvidenceLink> = {}): EvidenceLinkState {
  return {
    ...{ stance: 'supports' as const, note: '', passage: null, ...link },
    evidenceId,
    reviewer: 'Ida',
    at: 1_700_000_000_000,
  };
}

beforeEach(async () => {
  await page.viewport(420, 900);
});

describe('EvidencePanel', () => {
  async function mount(
    evidence: readonly EvidenceState[],
    claims: readonly ClaimState[] = [],
    transfers: readonly Transfer[] = [],
  ) {
    const heard = {
      onfiles: vi.fn<(files: readonly File[]) => void>(),
      onwrite: vi.fn(),
      onopen: vi.fn(),
      onedit: vi.fn(),
      onremove: vi.fn(),
      onstop: vi.fn(),
    };
    const host = document.createElement('main');
    host.style.height = '860px';
    document.body.replaceChildren(host);
    const props = { evidence, claims, openedId: null, transfers, ...heard };
    const shown = await render(EvidencePanel, { target: host, props }, { baseElement: host });
    // The list measures its items before it shows any.
    await expect
      .poll(() => items().elements().length, { timeout: 3_000 })
      .toBeGreaterThanOrEqual(Math.min(evidence.length, 3));
    return { ...shown, ...heard };
  }
  const items = () => page.getByRole('list', { name: 'Evidence' }).getByRole('listitem');

  it('teaches what to do while there is none', async () => {
    const { onwrite } = await mount([]);
    await expect.element(page.getByRole('heading', { name: 'No evidence yet' })).toBeVisible();
    await button('Citation').click();
    await button('Note of a call').click();
    expect(onwrite.mock.calls).toEqual([
      ['citation', ''],
      ['call', ''],
    ]);
  });

  it('counts sources by their origin, and says which are the same', async () => {
    await mount(ALL, [
      claimOf('one', { evidence: [linkOf('wire')] }),
      claimOf('two', { evidence: [linkOf('wire')] }),
    ]);
    await expect.element(page.getByText('3 sources, 2 origins, 1 not stated')).toBeVisible();
    await expect
      .element(items().nth(0))
      .toHaveTextContent(/claims 1, 2.*Pier shut.*same origin as Pier closed/u);
    await expect.element(items().nth(1)).toHaveTextContent('no claim');
    await expect.element(items().nth(2)).toHaveTextContent(/Off the record.*Origin not stated/u);
  });

  it('is searched and filtered', async () => {
    await mount(ALL, [claimOf('one', { evidence: [linkOf('wire')] })]);
    await page.getByRole('searchbox').fill('NORDWIRE');
    await expect.poll(() => items().elements().length).toBe(2);
    await page.getByLabelText('Without a claim').click();
    await expect.poll(() => items().elements().length).toBe(1);
    await page.getByRole('combobox', { name: 'Class' }).selectOptions('Interview');
    await expect.element(page.getByText('Nothing fits')).toBeVisible();
  });

  it('is walked by keyboard, and opens, edits and removes what it stands on', async () => {
    const { onopen, onedit, onremove } = await mount(ALL);
    items().first().getByRole('button').first().element().focus();
    await userEvent.keyboard('{ArrowDown}{Enter}{Tab}{Enter}{Tab}{Enter}');
    expect([onopen.mock.calls, onedit.mock.calls, onremove.mock.calls]).toEqual([
      [['copy']],
      [['copy']],
      [['copy']],
    ]);
    await userEvent.keyboard('{End}');
    await expect.element(items().nth(2).getByRole('button').first()).toHaveFocus();
  });

  it('takes pasted text to the form, and pasted and dropped files as files', async () => {
    const { onfiles, onwrite } = await mount(ALL);
    const panel = page.getByRole('region', { name: 'Evidence' }).element();
    const paste = (data: DataTransfer, target: Element = panel): boolean =>
      target.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    const text = new DataTransfer();
    text.setData('text/plain', 'The pier was shut.');
    paste(text);
    expect(onwrite.mock.calls).toEqual([['text', 'The pier was shut.']]);
    // What is pasted into the search is searched for.
    paste(text, page.getByRole('searchbox').element());
    expect(onwrite).toHaveBeenCalledTimes(1);

    const files = new DataTransfer();
    files.items.add(new File(['x'], 'minutes.pdf'));
    paste(files);
    const drop = new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true });
    panel.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(onfiles.mock.calls.map(([list]) => list.map(({ name }) => name))).toEqual([
      ['minutes.pdf'],
      ['minutes.pdf'],
    ]);
  });

  it('says how far a file is, what its size means, and stops it', async () => {
    const { onstop } = await mount(
      [],
      [],
      [{ id: 7, name: 'council meeting.mp4', share: 0.4, note: '400 MB: kept whole.' }],
    );
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '0.4');
    await expect.element(page.getByText('400 MB: kept whole.')).toBeVisible();
    await button('Stop council meeting.mp4').click();
    expect(onstop.mock.calls).toEqual([[7]]);
  });

  it('lists two thousand pieces quickly', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      evidenceOf(`${index}`, { origin: `Origin ${index % 50}` }),
    );
    const begin = performance.now();
    await mount(many);
    await expect.poll(() => items().elements().length).toBeGreaterThan(5);
    console.info(`2,000 pieces of evidence listed in ${Math.round(performance.now() - begin)} ms`);
    expect(items().elements().length).toBeLessThan(400);
  });

  it('keeps hostile names within the panel and as words', async () => {
    await mount([evidenceOf('x', { title: `<img src=x>${'unbroken'.repeat(60)}`, origin: 'ö'.repeat(300) })]);
    expect(document.querySelector('img')).toBeNull();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(420);
  });

  it('has no accessibility fault that axe can find, empty or full', async () => {
    const { rerender } = await mount([]);
    await expectAccessible();
    await rerender({
      evidence: ALL,
      openedId: 'copy',
      transfers: [{ id: 1, name: 'film.mov', share: 0.2, note: 'Large.' }],
    });
    await expectAccessible();
  });
});

describe('EvidenceForm', () => {
  async function mount(kind: 'text' | 'call' | 'citation' | 'details', details?: EvidenceDetails, text = '') {
    const heard = { onsave: vi.fn<(details: EvidenceDetails, text: string) => void>(), onclose: vi.fn() };
    const given = details === undefined ? {} : { details };
    await render(EvidenceForm, { kind, text, origins: ['Nordwire'], ...given, ...heard });
    return heard;
  }

  it('adds what was pasted, with what is said of it', async () => {
    const { onsave } = await mount('text', undefined, 'The pier was shut.');
    await page.getByLabelText('Title').fill('Notice at the gate');
    await page.getByLabelText('Class').selectOptions('Primary source');
    await page.getByLabelText(/Where it comes from/u).fill('Harbour board');
    await button('Add evidence').click();
    expect(onsave.mock.calls[0]).toMatchObject([
      { title: 'Notice at the gate', class: 'primary', origin: 'Harbour board', record: 'not-stated' },
      'The pier was shut.',
    ]);
  });

  it('asks for the words of a text and for the title of a citation', async () => {
    const { onsave } = await mount('citation');
    await button('Add evidence').click();
    await page.getByLabelText('Title').fill('   ');
    await button('Add evidence').click();
    expect(onsave).not.toHaveBeenCalled();
    await page.getByLabelText('Title').fill('Tide tables');
    await button('Add evidence').click();
    expect(onsave.mock.calls[0]?.[1]).toBe('');
  });

  it('takes a call for an interview', async () => {
    const { onsave } = await mount('call');
    await page.getByLabelText('What was said, by whom, when').fill('Holm: shut since noon.');
    await button('Add evidence').click();
    expect(onsave.mock.calls[0]).toMatchObject([{ class: 'interview' }, 'Holm: shut since noon.']);
  });

  it('changes only details, and shows addresses as text', async () => {
    const { onsave } = await mount('details', { ...WIRE, url: 'javascript:alert(1)' });
    await expect.element(page.getByLabelText('Address', { exact: true })).toHaveValue('javascript:alert(1)');
    expect(document.querySelector('a')).toBeNull();
    await page.getByLabelText('Publisher').fill('Nordwire Oslo');
    await button('Save').click();
    const saved = onsave.mock.calls[0]?.[0];
    expect(saved).toMatchObject({ publisher: 'Nordwire Oslo', title: WIRE.title });
    expect(saved).not.toHaveProperty('content');
    expect(saved).not.toHaveProperty('id');
  });

  it('hands over what is written when it is closed, and begins with it the next time', async () => {
    const onclose = vi.fn<(draft: EvidenceDraft) => void>();
    const given = { kind: 'text' as const, origins: [], onsave: vi.fn(), onclose };
    const first = await render(EvidenceForm, given);
    await page.getByLabelText('Text', { exact: true }).fill('The pier was shut.');
    await page.getByLabelText('Title').fill('Notice');
    await userEvent.keyboard('{Escape}');
    const draft = onclose.mock.calls[0]?.[0];
    expect(draft).toMatchObject({ details: { title: 'Notice' }, text: 'The pier was shut.' });
    await first.unmount();
    await render(EvidenceForm, { ...given, draft: draft ?? null });
    await expect.element(page.getByLabelText('Text', { exact: true })).toHaveValue('The pier was shut.');
    await expect.element(page.getByLabelText('Title')).toHaveValue('Notice');
  });

  it('begins in its first field, whatever is written', async () => {
    await mount('citation');
    await expect.element(page.getByLabelText('Title')).toHaveFocus();
  });

  it('takes a note of a hundred thousand characters', async () => {
    const { onsave } = await mount('details', { ...WIRE, note: 'ü'.repeat(100_000) });
    await button('Save').click();
    expect(onsave.mock.calls[0]?.[0].note).toHaveLength(100_000);
  });

  it('has no accessibility fault that axe can find', async () => {
    await mount('call');
    await expectAccessible();
  });
});

describe('EvidenceLinks', () => {
  async function mount(links: readonly EvidenceLinkState[], evidence = ALL) {
    const heard = {
      onlink: vi.fn<(evidenceId: string, link: EvidenceLink) => Promise<void>>(() => Promise.resolve()),
      onunlink: vi.fn(),
      onopen: vi.fn(),
      onfiles: vi.fn(),
      onwrite: vi.fn(),
    };
    const claim = claimOf('one', { evidence: links });
    const shown = await render(EvidenceLinks, { claim, evidence, ...heard });
    return { ...shown, ...heard };
  }
  const PASSAGE = { start: 4, end: 8, quote: 'pier', prefix: 'The ', suffix: ' was', page: 3 };

  it('counts by origin: two copies of one wire are one source', async () => {
    await mount([linkOf('wire'), linkOf('copy'), linkOf('call', { stance: 'refutes' })]);
    await expect
      .element(
        page.getByText(
          /3 sources, 2 origins, 1 not stated\. Supports: 2 sources, 1 origin\. Refutes: 1 source\./u,
        ),
      )
      .toBeVisible();
  });

  it('says that nothing speaks for or against a claim', async () => {
    await mount([], []);
    await expect.element(page.getByText(/Nothing yet says/u)).toBeVisible();
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
  });

  it('changes stance, note and passage, each without the others', async () => {
    const { onlink } = await mount([linkOf('wire', { note: 'p. 3', passage: PASSAGE })]);
    await button('Supports').click();
    expect(onlink).not.toHaveBeenCalled();
    await button('Refutes').click();
    await button('Remove the passage of Pier shut after storm').click();
    await page.getByRole('textbox', { name: 'Note' }).fill('page three');
    await userEvent.tab();
    expect(onlink.mock.calls).toEqual([
      ['wire', { stance: 'refutes', note: 'p. 3', passage: PASSAGE }],
      ['wire', { stance: 'supports', note: 'p. 3', passage: null }],
      ['wire', { stance: 'supports', note: 'page three', passage: PASSAGE }],
    ]);
  });

  it('opens the evidence at its passage', async () => {
    const { onopen } = await mount([linkOf('wire', { passage: PASSAGE }), linkOf('call')]);
    await button('Show the passage in Pier shut after storm').click();
    await button('V. Holm, harbour master').click();
    expect(onopen.mock.calls).toEqual([
      ['wire', PASSAGE],
      ['call', null],
    ]);
  });

  it('links evidence that is there, and unlinks', async () => {
    const { onlink, onunlink } = await mount([linkOf('wire')]);
    const choice = page.getByRole('combobox', { name: 'Evidence of this review' });
    expect(
      choice
        .getByRole('option')
        .elements()
        .map((option) => option.textContent.trim()),
    ).toEqual(['Evidence of this review …', 'Pier closed', 'V. Holm, harbour master']);
    await button('Link').click();
    expect(onlink).not.toHaveBeenCalled();
    await choice.selectOptions('Pier closed');
    await button('Link').click();
    await button('Unlink Pier shut after storm').click();
    expect(onlink.mock.calls).toEqual([['copy', { stance: 'context', note: '', passage: null }]]);
    expect(onunlink).toHaveBeenCalledTimes(1);
  });

  it('has no accessibility fault that axe can find', async () => {
    await mount([
      linkOf('wire', { passage: PASSAGE }),
      linkOf('copy', { stance: 'insufficient' }),
      linkOf('call', { stance: 'refutes' }),
    ]);
    await expectAccessible();
  });
});

describe('EvidenceIntake', () => {
  it('keeps files, says how far it is, and tells what became of the others', async () => {
    const store = new MemoryEvidence();
    const onproblem = vi.fn();
    const intake = new EvidenceIntake(store, onproblem);
    const adding = intake.add([new File(['One.'], 'a.txt'), new File([], 'empty.txt')]);
    expect(intake.transfers.map(({ name }) => name)).toEqual(['a.txt', 'empty.txt']);
    expect((await adding).map(({ fileName }) => fileName)).toEqual(['a.txt']);
    expect(onproblem.mock.calls).toEqual([[{ code: 'evidence-empty', fileName: 'empty.txt' }]]);
    expect(intake.transfers).toEqual([]);
  });

  it('stops the file that it is told to stop', async () => {
    const onproblem = vi.fn();
    const intake = new EvidenceIntake(new MemoryEvidence(), onproblem);
    const adding = intake.add([new File(['One.'], 'a.txt'), new File(['Two.'], 'b.txt')]);
    intake.stop(intake.transfers[1]?.id ?? -1);
    expect((await adding).map(({ fileName }) => fileName)).toEqual(['a.txt']);
    expect(onproblem.mock.calls).toEqual([[{ code: 'evidence-cancelled', fileName: 'b.txt' }]]);
  });

  it('tells when the disk is full', async () => {
    const store = new MemoryEvidence();
    store.writeFails = 'evidence-disk-full';
    const onproblem = vi.fn();
    expect(await new EvidenceIntake(store, onproblem).add([new File(['One.'], 'a.txt')])).toEqual([]);
    expect(onproblem.mock.calls).toEqual([[{ code: 'evidence-disk-full', fileName: 'a.txt' }]]);
  });
});
