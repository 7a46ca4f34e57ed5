import type { AnswerOf, PushName, PushOf, RequestName, RequestOf } from './ipc.ts';

/**
 * What the preload puts at `window.variorum`, derived from the table of channels: one function for each request, which
 * answers with a `Result` and never rejects, and `on` for what main says unasked.
 */
export type VariorumBridge = {
  readonly [Name in RequestName]: (request: RequestOf<Name>) => Promise<AnswerOf<Name>>;
} & {
  readonly on: {
    /** Calls `listener` at every push; returns the way to stop. */
    readonly [Name in PushName]: (listener: (payload: PushOf<Name>) => void) => () => void;
  };
};
