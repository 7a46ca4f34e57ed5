import type { FactKind } from '../compare/comparison.ts';
import { fold } from '../text/fold.ts';
import type { SourceText } from './passage.ts';

/** What a speaker is, as far as the texts name them. */
export type SpeakerKind = 'person' | 'organisation';

const KINDS: ReadonlySet<FactKind> = new Set(['person', 'organisation'] as const satisfies SpeakerKind[]);

/** Tells of a name whether the texts know it as a person's or an organisation's; null where they do not, or know both. */
export function speakerKinds(sources: readonly SourceText[]): (name: string) => SpeakerKind | null {
  const known = new Map<string, SpeakerKind | null>();
  for (const { compared } of sources)
    for (const { kind, text } of compared.facts) {
      if (!isSpeakerKind(kind)) continue;
      const name = key(text);
      const before = known.get(name);
      known.set(name, before === undefined || before === kind ? kind : null);
    }
  return (name) => known.get(key(name)) ?? null;
}

function isSpeakerKind(kind: FactKind): kind is SpeakerKind {
  return KINDS.has(kind);
}

function key(name: string): string {
  return name.trim().split(/\s+/u).map(fold).join(' ');
}
