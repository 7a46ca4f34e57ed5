import { named } from './change.ts';
import type { Change } from './change.ts';
import type { DiscrepancyDecision, EventDraft, ManualAlignment, ReviewNoiseRule } from './events.ts';
import { noiseRuleId } from './noise-rule.ts';
import type { AlignmentState, NoiseRuleState } from './state.ts';

const DECISION_VERBS: Readonly<Record<DiscrepancyDecision['decision'], string>> = {
  accepted: 'Accept',
  dismissed: 'Dismiss',
  promoted: 'Make a claim of',
};

/** Says of discrepancies that they stand, that they are nothing here, or that they became claims; one change for all. */
export function decide(
  decided: readonly { readonly key: string; readonly decision: DiscrepancyDecision }[],
): Change | null {
  const [first] = decided;
  if (first === undefined) return null;
  const verb = DECISION_VERBS[first.decision.decision];
  const label =
    decided.length === 1 ? `${verb} ${briefly(first.decision)}` : `${verb} ${decided.length} discrepancies`;
  return { label, drafts: decided.map((payload) => ({ type: 'discrepancy.decided', payload })) };
}

/** Opens a discrepancy again that was decided. */
export function reopen(key: string, decision: DiscrepancyDecision): Change {
  return {
    label: `Open again ${briefly(decision)}`,
    drafts: [{ type: 'discrepancy.decided', payload: { key, decision: null } }],
  };
}

/** Makes a claim of a discrepancy: the claim's own change and the decision, undone as one. */
export function promote(annotation: Change, key: string, decision: DiscrepancyDecision): Change {
  const decided: EventDraft = { type: 'discrepancy.decided', payload: { key, decision } };
  return { label: annotation.label, drafts: [...annotation.drafts, decided] };
}

/** Treats all discrepancies like one as cosmetic in this review. */
export function addNoiseRule(rule: ReviewNoiseRule): Change {
  return {
    label: `Treat ${readings(rule)} as cosmetic`,
    drafts: [{ type: 'noiseRule.set', payload: { ruleId: noiseRuleId(rule), rule } }],
  };
}

/** Takes such a rule away. */
export function removeNoiseRule(rule: NoiseRuleState): Change {
  return {
    label: `Treat ${readings(rule)} as it is found`,
    drafts: [{ type: 'noiseRule.set', payload: { ruleId: rule.id, rule: null } }],
  };
}

/** Switches one of the engine's rules for noise. `title` is the rule's name for the label. */
export function switchNoiseRule(rule: string, title: string, on: boolean): Change {
  return {
    label: `Switch the rule ${named(title)} ${on ? 'on' : 'off'}`,
    drafts: [{ type: 'noiseRule.switched', payload: { rule, on } }],
  };
}

/** Says that two passages are, or are not, the same. */
export function alignByHand(alignmentId: string, alignment: ManualAlignment): Change {
  const [one, other] = alignment.sides;
  const verb = alignment.relation === 'pair' ? 'Align' : 'Keep apart';
  return {
    label: `${verb} ${named(one.quote)} and ${named(other.quote)}`,
    drafts: [{ type: 'alignment.set', payload: { alignmentId, alignment } }],
  };
}

/** Gives two passages back to the engine. */
export function releaseAlignment({ id, sides: [one, other] }: AlignmentState): Change {
  return {
    label: `Let the engine align ${named(one.quote)} and ${named(other.quote)}`,
    drafts: [{ type: 'alignment.set', payload: { alignmentId: id, alignment: null } }],
  };
}

function briefly({ about }: DiscrepancyDecision): string {
  const [one, other] = about.passages;
  if (one === '') return named(other);
  return other === '' ? named(one) : `${named(one)} / ${named(other)}`;
}

function readings({ readings: [one, other] }: ReviewNoiseRule): string {
  return `${one === '' ? 'nothing' : named(one)} for ${other === '' ? 'nothing' : named(other)}`;
}
