import { evidenceName } from '../../domain/evidence/citation.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { EvidencePassage } from '../../domain/review/evidence.ts';
import type { EvidenceState } from '../../domain/review/state.ts';
import { EvidenceIntake } from '../features/evidence/evidence-intake.svelte.ts';
import type { EvidenceDraft, WrittenKind } from '../features/evidence/written-kind.ts';
import type { PlatformProblem } from '../platform/platform.ts';
import type { ReviewSession } from '../review/review-session.svelte.ts';
import type { Services } from './services.ts';

/** The form that is open: for something new, about a claim or not, or for the details of something there. */
export type EvidenceFormOpen =
  | { readonly kind: WrittenKind; readonly text: string; readonly claimId: string | null }
  | { readonly kind: 'details'; readonly evidence: EvidenceState };

/** What is open in the viewer, and the claim that it was opened for, which gets the passage chosen there. */
interface Opened {
  readonly evidenceId: string;
  readonly passage: EvidencePassage | null;
  readonly claimId: string | null;
}

/** Takes evidence in, opens it beside the claims and hands it to other programs. */
export class EvidenceDesk {
  readonly intake: EvidenceIntake;
  opened = $state.raw<Opened | null>(null);
  /** What had the keyboard when it was opened. */
  #opener: Element | null = null;
  /** What was written in a form and not added yet, by how the form begins: what changed meanwhile has no old draft. */
  readonly #drafts = new Map<string, EvidenceDraft>();
  readonly #session: ReviewSession;
  readonly #services: Services;

  constructor(session: ReviewSession, services: Services) {
    this.#session = session;
    this.#services = services;
    this.intake = new EvidenceIntake(services.platform.evidence, ({ code, fileName }) => {
      services.toasts.problem(code, fileName);
    });
  }

  /** The evidence in the viewer; null too where it has been removed. */
  get evidence(): EvidenceState | null {
    const id = this.opened?.evidenceId;
    return this.#session.review?.evidence.find((each) => each.id === id) ?? null;
  }

  open(evidenceId: string, passage: EvidencePassage | null, claimId: string | null): void {
    this.opened = { evidenceId, passage, claimId };
    this.#opener = document.activeElement;
  }

  close(): void {
    this.opened = null;
  }

  /** Closes the viewer from within: the keyboard goes back to where it was opened from, as far as that is still there. */
  leave(): void {
    this.close();
    if (this.#opener instanceof HTMLElement) this.#opener.focus();
  }

  /** What was written in such a form before, or null. */
  draftOf(form: EvidenceFormOpen): EvidenceDraft | null {
    return this.#drafts.get(JSON.stringify(form)) ?? null;
  }

  keepDraft(form: EvidenceFormOpen, draft: EvidenceDraft): void {
    this.#drafts.set(JSON.stringify(form), draft);
  }

  dropDraft(form: EvidenceFormOpen): void {
    this.#drafts.delete(JSON.stringify(form));
  }

  /** Keeps files and adds them, as evidence of a claim where one is given. */
  async addFiles(files: readonly File[], claimId: string | null): Promise<void> {
    const kept = await this.intake.add(files);
    if (kept.length > 0) this.#session.evidence.addFiles(kept, claimId);
  }

  /** The bytes of a file, or the words of what was written, as bytes. */
  async load(evidence: EvidenceState, signal: AbortSignal): Promise<Result<Blob, PlatformProblem>> {
    const { content } = evidence;
    const fileName = evidenceName(evidence);
    if (content.type === 'file')
      return await this.#services.platform.evidence.read(content.sha256, content.fileName, { signal });
    const text = content.type === 'citation' ? undefined : await this.#session.text(content.sha256);
    return text === undefined ? failed({ code: 'evidence-missing', fileName }) : ok(new Blob([text]));
  }

  /** Hands a copy of a file to the system; the person has been asked. */
  async openExternally({ content }: EvidenceState): Promise<void> {
    if (content.type !== 'file') return;
    const { platform, toasts } = this.#services;
    const done = await platform.evidence.openExternally(content.sha256, content.fileName);
    if (!done.ok) toasts.problem(done.problem.code, done.problem.fileName);
    else if (done.value.how === 'in-folder') toasts.done(`“${content.fileName}” is shown in its folder.`);
  }

  /** Makes the words chosen in the viewer the passage of the claim's link. */
  takePassage(passage: EvidencePassage): void {
    const { opened } = this;
    const claim = this.#session.claims.find(({ id }) => id === opened?.claimId);
    const link = claim?.evidence.find(({ evidenceId }) => evidenceId === opened?.evidenceId);
    if (opened === null || claim === undefined || link === undefined) return;
    const { stance, note } = link;
    void this.#session.evidence.link(claim.id, opened.evidenceId, { stance, note, passage });
    this.opened = { ...opened, passage };
    this.#services.toasts.done('The words are quoted in the link.');
  }
}
