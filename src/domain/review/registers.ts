import type {
  ChecklistTick,
  DiscrepancyDecision,
  EventDraft,
  EventPayloads,
  ManualAlignment,
  QueryAnswer,
  ReviewNoiseRule,
  Said,
  SignOff,
  SuggestionDecision,
} from './events.ts';

/**
 * What is said under a key, of which the last word holds and null takes it back, by the event that says it. All these
 * events fold, compensate and show alike, so what tells them apart is this table and nothing else.
 */
export interface RegisterValues {
  readonly 'discrepancy.decided': DiscrepancyDecision & Said;
  readonly 'noiseRule.set': ReviewNoiseRule & Said;
  readonly 'noiseRule.switched': { readonly on: boolean };
  readonly 'alignment.set': ManualAlignment & Said;
  readonly 'suggestion.decided': SuggestionDecision & Said;
  readonly 'query.answered': QueryAnswer & Said;
  readonly 'checklist.ticked': ChecklistTick & Said;
  readonly 'signOff.given': SignOff & Said;
}

export type RegisterType = keyof RegisterValues;

/** By event and key, in the order in which they were first said; null for what was taken back. */
export type Registers = {
  readonly [Type in RegisterType]: ReadonlyMap<string, RegisterValues[Type] | null>;
};

interface Register<Type extends RegisterType> {
  readonly key: (payload: EventPayloads[Type]) => string;
  /** What the payload says; `said` is who said it and when, unless it says so itself. */
  readonly value: (payload: EventPayloads[Type], said: Said) => RegisterValues[Type] | null;
  /** The payload that says a value. */
  readonly payload: (key: string, value: RegisterValues[Type] | null) => EventPayloads[Type];
}

const REGISTERS: { readonly [Type in RegisterType]: Register<Type> } = {
  'discrepancy.decided': {
    key: ({ key }) => key,
    value: ({ decision }, said) => decision && { ...said, ...decision },
    payload: (key, decision) => ({ key, decision }),
  },
  'noiseRule.set': {
    key: ({ ruleId }) => ruleId,
    value: ({ rule }, said) => rule && { ...said, ...rule },
    payload: (ruleId, rule) => ({ ruleId, rule }),
  },
  'noiseRule.switched': {
    key: ({ rule }) => rule,
    value: ({ on }) => ({ on }),
    // A rule that nobody has switched is on.
    payload: (rule, value) => ({ rule, on: value?.on ?? true }),
  },
  'alignment.set': {
    key: ({ alignmentId }) => alignmentId,
    value: ({ alignment }, said) => alignment && { ...said, ...alignment },
    payload: (alignmentId, alignment) => ({ alignmentId, alignment }),
  },
  'suggestion.decided': {
    key: ({ key }) => key,
    value: ({ decision }, said) => decision && { ...said, ...decision },
    payload: (key, decision) => ({ key, decision }),
  },
  'query.answered': {
    key: ({ queryId }) => queryId,
    value: ({ answer }, said) => answer && { ...said, ...answer },
    payload: (queryId, answer) => ({ queryId, answer }),
  },
  'checklist.ticked': {
    key: ({ itemId }) => itemId,
    value: ({ tick }, said) => tick && { ...said, ...tick },
    payload: (itemId, tick) => ({ itemId, tick }),
  },
  'signOff.given': {
    key: ({ signOffId }) => signOffId,
    value: ({ signOff }, said) => signOff && { ...said, ...signOff },
    payload: (signOffId, signOff) => ({ signOffId, signOff }),
  },
};

/** Registers in which nothing has been said. */
export function blankRegisters(): Registers {
  return {
    'discrepancy.decided': new Map(),
    'noiseRule.set': new Map(),
    'noiseRule.switched': new Map(),
    'alignment.set': new Map(),
    'suggestion.decided': new Map(),
    'query.answered': new Map(),
    'checklist.ticked': new Map(),
    'signOff.given': new Map(),
  };
}

/** Whether an event says something under a key. */
export function isRegisterDraft(draft: EventDraft): draft is EventDraft<RegisterType> {
  return Object.hasOwn(REGISTERS, draft.type);
}

/** The registers after an event; those that it does not touch keep their reference. */
export function withSaid<Type extends RegisterType>(
  registers: Registers,
  { type, payload }: EventDraft<Type>,
  said: Said,
): Registers {
  const register = REGISTERS[type];
  const known: ReadonlyMap<string, RegisterValues[Type] | null> = registers[type];
  return { ...registers, [type]: new Map(known).set(register.key(payload), register.value(payload, said)) };
}

/** The draft that says again what was said before an event. */
export function saidBefore<Type extends RegisterType>(
  registers: Registers,
  { type, payload }: EventDraft<Type>,
): EventDraft {
  const register = REGISTERS[type];
  const key = register.key(payload);
  const known: ReadonlyMap<string, RegisterValues[Type] | null> = registers[type];
  return { type, payload: register.payload(key, known.get(key) ?? null) } as EventDraft;
}

/** What holds in a register: values with their keys, without what was taken back. */
export function held<Value>(register: ReadonlyMap<string, Value | null>): (readonly [string, Value])[] {
  return [...register].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
}
