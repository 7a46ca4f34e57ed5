import type { BundleEvidence } from '../../domain/bundle/bundle-evidence.ts';
import { bundleEvidence } from '../../domain/bundle/bundle-evidence.ts';
import type { BundleManifest } from '../../domain/bundle/manifest.ts';
import { failed, type Result } from '../../domain/result.ts';
import type { RecordStatus } from '../../domain/review/vocabulary.ts';
import type { ReviewRepository } from '../db/review-repository.ts';
import type { SaveQueue } from '../db/save-queue.svelte.ts';
import type { Platform, PlatformProblem, SaveOutcome } from '../platform/platform.ts';
import { counted } from '../ui/format.ts';
import { exportBundle } from './export-bundle.ts';
import type { ReviewSession } from './review-session.svelte.ts';

interface ExportServices {
  readonly platform: Platform;
  readonly repository: ReviewRepository;
  readonly queue: SaveQueue;
}

/** A piece of evidence as it is offered: to go along, or to stay. */
export interface OfferedEvidence extends BundleEvidence {
  /** False where its bytes are not on this computer any more. */
  readonly isHere: boolean;
  readonly goesAlong: boolean;
}

/** What somebody chose for a piece of evidence, as it was then. */
interface Chosen {
  readonly goesAlong: boolean;
  readonly record: RecordStatus;
}

/** Told what is being done, and the share of it that is done, 0 to 1. */
type Tell = (label: string, share: number) => void;

/** Gives a review out as a bundle: which evidence goes along, and what became of it. */
export class BundleExport {
  readonly #session: ReviewSession;
  readonly #services: ExportServices;
  /** Hashes of what is not on this computer. */
  #gone = $state.raw<ReadonlySet<string>>(new Set());
  /** By hash. */
  #chosen = $state.raw<ReadonlyMap<string, Chosen>>(new Map());

  constructor(session: ReviewSession, services: ExportServices) {
    this.#session = session;
    this.#services = services;
  }

  /**
   * All evidence with content. What is off the record stays here until somebody says that it may go; what was said before
   * it was put on or off the record counts no more.
   */
  readonly evidence = $derived.by((): readonly OfferedEvidence[] =>
    bundleEvidence(this.#session.events).map((each) => {
      const isHere = !this.#gone.has(each.sha256);
      const chosen = this.#chosen.get(each.sha256);
      const isWanted = chosen?.record === each.record ? chosen.goesAlong : each.record !== 'off-record';
      return { ...each, isHere, goesAlong: isHere && isWanted };
    }),
  );

  /** Sees which files are still on this computer. */
  async look(): Promise<void> {
    const { evidence } = this.#services.platform;
    const gone = new Set<string>();
    for (const { sha256, kind } of bundleEvidence(this.#session.events)) {
      if (kind === 'file' && !(await evidence.has(sha256))) gone.add(sha256);
    }
    this.#gone = gone;
  }

  /** Lets evidence go along, or keeps it here. */
  choose(hashes: readonly string[], goesAlong: boolean): void {
    const chosen = new Map(this.#chosen);
    for (const { sha256, record } of this.evidence)
      if (hashes.includes(sha256)) chosen.set(sha256, { goesAlong, record });
    this.#chosen = chosen;
  }

  /**
   * Packs the review and saves it where the person says.
   *
   * @returns null where it was stopped; else what became of it, and in words what the bundle does not have
   */
  async save(
    suggestedName: string,
    signal: AbortSignal,
    tell: Tell,
  ): Promise<{
    readonly outcome: Result<SaveOutcome, PlatformProblem>;
    readonly missing: string;
  } | null> {
    const { platform, repository, queue } = this.#services;
    await queue.settled();
    if (queue.hasUnsaved)
      return { outcome: failed({ code: 'bundle-unsaved', fileName: suggestedName }), missing: '' };
    const leftOut = this.evidence.filter(({ isHere, goesAlong }) => isHere && !goesAlong);
    const packed = await exportBundle(
      this.#session.id,
      { repository, evidence: platform.evidence },
      {
        signal,
        leftOut: new Set(leftOut.map(({ sha256 }) => sha256)),
        onprogress: (share) => {
          tell('Packing the review', share);
        },
      },
    );
    if (signal.aborted) return null;
    if (!packed.ok) return { outcome: packed, missing: '' };
    const { content, manifest } = packed.value;
    const outcome = await platform.saveFile(
      { suggestedName, mediaType: content.type, content },
      {
        signal,
        onprogress: (share) => {
          tell('Writing the file', share);
        },
      },
    );
    return { outcome, missing: missingWords(manifest) };
  }
}

/** What a bundle does not have, or ''. */
function missingWords({ missing }: BundleManifest): string {
  const stayed = missing.filter(({ why }) => why === 'left-out').length;
  const lost = missing.length - stayed;
  return [
    stayed === 0 ? '' : `${counted(stayed, 'piece')} of evidence stayed here.`,
    lost === 0 ? '' : `Not in it, since it is not on this computer: ${counted(lost, 'piece')} of evidence.`,
  ]
    .filter((words) => words !== '')
    .join(' ');
}
