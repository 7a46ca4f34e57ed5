import type { Change } from '../../domain/review/change.ts';
import {
  addEvidence,
  BLANK_LINK,
  changeEvidence,
  linkEvidence,
  removeEvidence,
  unlinkEvidence,
  type NewEvidence,
} from '../../domain/review/evidence-changes.ts';
import type { EvidenceDetails, EvidenceLink } from '../../domain/review/evidence.ts';
import type { ClaimState, EvidenceState, ReviewState } from '../../domain/review/state.ts';
import { sha256Hex } from '../../domain/text/hash.ts';
import { normalise } from '../../domain/text/normalise.ts';
import type { TextRecord } from '../db/records.ts';
import type { KeptFile } from '../platform/evidence-store.ts';

interface EvidenceServices {
  readonly review: () => ReviewState | null | undefined;
  readonly newId: () => string;
  readonly save: (change: Change | null, texts?: readonly TextRecord[]) => Promise<void>;
}

/** What can be done to the evidence of an open review. Every one of these is a change that undo takes back. */
export class ReviewEvidence {
  readonly #services: EvidenceServices;

  constructor(services: EvidenceServices) {
    this.#services = services;
  }

  /** Adds files whose bytes are kept, as evidence of a claim where one is given. */
  addFiles(kept: readonly KeptFile[], claimId: string | null): void {
    const items = kept.map(({ sha256, bytes, mediaType, fileName }): NewEvidence => ({
      evidenceId: this.#services.newId(),
      details: { title: fileName },
      content: { type: 'file', sha256, bytes, mediaType, fileName },
    }));
    this.#add(items, claimId, []);
  }

  /** Adds pasted words, the note of a call or a citation, which has no words. */
  write(
    type: 'text' | 'call' | 'citation',
    details: EvidenceDetails,
    words: string,
    claimId: string | null,
  ): void {
    const evidenceId = this.#services.newId();
    const text = normalise(words);
    const sha256 = sha256Hex(text);
    const content =
      type === 'citation' ? ({ type } as const) : ({ type, sha256, characters: text.length } as const);
    this.#add([{ evidenceId, details, content }], claimId, type === 'citation' ? [] : [{ sha256, text }]);
  }

  change(evidence: EvidenceState, details: Partial<EvidenceDetails>): void {
    void this.#services.save(changeEvidence(evidence, details));
  }

  remove(evidence: EvidenceState): void {
    void this.#services.save(removeEvidence(evidence));
  }

  /** Says what evidence says of a claim. The promise is kept once it is saved. */
  async link(claimId: string, evidenceId: string, link: EvidenceLink): Promise<void> {
    const found = this.#find(claimId, evidenceId);
    if (found !== null) await this.#services.save(linkEvidence(found.claim, found.evidence, link));
  }

  unlink(claimId: string, evidenceId: string): void {
    const found = this.#find(claimId, evidenceId);
    if (found !== null) void this.#services.save(unlinkEvidence(found.claim, found.evidence));
  }

  #add(items: readonly NewEvidence[], claimId: string | null, texts: readonly TextRecord[]): void {
    const claim = this.#services.review()?.claims.find(({ id }) => id === claimId);
    const about = claim === undefined ? null : { claim, link: BLANK_LINK };
    void this.#services.save(addEvidence(items, about), texts);
  }

  #find(
    claimId: string,
    evidenceId: string,
  ): { readonly claim: ClaimState; readonly evidence: EvidenceState } | null {
    const review = this.#services.review();
    const claim = review?.claims.find(({ id }) => id === claimId);
    const evidence = review?.evidence.find(({ id }) => id === evidenceId);
    return claim === undefined || evidence === undefined ? null : { claim, evidence };
  }
}
