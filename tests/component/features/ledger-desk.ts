import { vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Comparison } from '../../../src/domain/compare/comparison.ts';
import { differencesAmong, type DifferenceSide } from '../../../src/domain/compare/views/differences.ts';
import { passageContext } from '../../../src/domain/compare/views/passage-context.ts';
import { ruleWords } from '../../../src/domain/compare/views/rule-words.ts';
import type { DecisionKind } from '../../../src/domain/review/events.ts';
import { discrepancyKeyMap } from '../../../src/domain/review/discrepancy-keys.ts';
import {
  ledgerOf,
  noiseRuleOf,
  type LedgerEntry,
  type LedgerGrouping,
  type Standing,
} from '../../../src/domain/review/ledger.ts';
import { NO_FILTER, type LedgerFilter } from '../../../src/domain/review/ledger-filter.ts';
import { noiseRuleId } from '../../../src/domain/review/noise-rule.ts';
import type { DecisionState, NoiseRuleState } from '../../../src/domain/review/state.ts';
import Ledger from '../../../src/renderer/features/discrepancies/Ledger.svelte';

const SAID = { reviewer: 'Ida', at: Date.UTC(2026, 2, 12, 14, 2) };

/** How a ledger is mounted: what is not given is as the workspace opens with it. */
export interface DeskOptions {
  readonly grouping?: LedgerGrouping;
  readonly listed?: readonly Standing[];
  readonly filter?: LedgerFilter;
  readonly currentId?: string | null;
  readonly canWiden?: boolean;
}

/** A ledger over a comparison that does what the review would do: what is decided comes back with the entries. */
export async function mountDesk(comparison: Comparison, texts: readonly string[], options: DeskOptions = {}) {
  const ids = texts.map((_, index) => `v${index}`);
  const keys = discrepancyKeyMap(comparison, ids);
  const differences = differencesAmong(comparison, [...texts.keys()]);
  const decisions = new Map<string, DecisionState>();
  let noiseRules: readonly NoiseRuleState[] = [];
  let listed: ReadonlySet<Standing> = new Set(options.listed ?? ['open', 'settled']);
  const claims: string[] = [];
  const entries = () => ledgerOf(differences, () => keys, { decisions, noiseRules });

  const heard = {
    onopen: vi.fn((id: string) => {
      void shown.rerender({ currentId: id });
    }),
    ondecide: vi.fn((about: readonly LedgerEntry[], decision: 'accepted' | 'dismissed', reason: string) => {
      for (const entry of about) say(entry, decision, reason, null);
    }),
    onreopen: vi.fn((entry: LedgerEntry) => {
      decisions.delete(entry.key);
      void shown.rerender({ entries: entries() });
    }),
    onremoverule: vi.fn((rule: NoiseRuleState) => {
      noiseRules = noiseRules.filter(({ id }) => id !== rule.id);
      void shown.rerender({ entries: entries() });
    }),
    onpromote: vi.fn((entry: LedgerEntry) => {
      claims.push(entry.key);
      say(entry, 'promoted', '', `claim of ${entry.key}`);
    }),
    oncosmetic: vi.fn((entry: LedgerEntry) => {
      const rule = noiseRuleOf(entry.difference);
      noiseRules = [...noiseRules, { ...rule, ...SAID, id: noiseRuleId(rule) }];
      void shown.rerender({ entries: entries() });
    }),
    onclaim: vi.fn(),
    ongrouping: vi.fn((grouping: LedgerGrouping) => void shown.rerender({ grouping })),
    onfilter: vi.fn((filter: LedgerFilter) => void shown.rerender({ filter })),
    onlist: vi.fn((standing: Standing) => {
      const next = new Set(listed);
      if (!next.delete(standing)) next.add(standing);
      listed = next;
      void shown.rerender({ listed });
    }),
    oneveryvariant: vi.fn((everyVariant: boolean) => void shown.rerender({ everyVariant })),
  };

  function say(entry: LedgerEntry, decision: DecisionKind, reason: string, claimId: string | null): void {
    const about = { kind: entry.difference.kind, passages: ['', ''] } as const;
    decisions.set(entry.key, { ...SAID, decision, reason, claimId, about, variantIds: ['v0', 'v1'] });
    void shown.rerender({ entries: entries() });
  }

  const host = document.createElement('main');
  host.style.height = '100vh';
  document.body.replaceChildren(host);
  const shown = await render(
    Ledger,
    {
      target: host,
      props: {
        entries: entries(),
        currentId: options.currentId ?? null,
        undone: '',
        grouping: options.grouping ?? 'none',
        filter: options.filter ?? NO_FILTER,
        listed,
        everyVariant: false,
        canWiden: options.canWiden ?? false,
        contextOf: ({ variant, passage }: DifferenceSide) => {
          const of = comparison.variants[variant];
          return of && passage ? passageContext(of, texts[variant] ?? '', passage) : null;
        },
        ruleOf: ruleWords,
        claimNumber: (claimId) => claims.findIndex((key) => claimId === `claim of ${key}`) + 1 || null,
        ...heard,
      },
    },
    { baseElement: host },
  );
  return {
    ...heard,
    rerender: shown.rerender,
    entries,
    /** Takes the last decision back. */
    undo: async () => {
      const [last] = [...decisions.keys()].slice(-1);
      if (last !== undefined) decisions.delete(last);
      await shown.rerender({ entries: entries() });
    },
  };
}
