import type { Comparison } from '../../../src/domain/compare/comparison.ts';
import type { IntakeProblem } from '../../../src/domain/intake/intake.ts';
import { failed, ok, type Result } from '../../../src/domain/result.ts';
import { Engine } from '../../../src/renderer/workers/engine.ts';
import type {
  EngineInput,
  EngineOptions,
  ReadRequest,
  ReadText,
} from '../../../src/renderer/workers/engine-protocol.ts';

interface ReadTry {
  readonly text: string;
  readonly encoding: string | null;
}

/** A comparison that was asked for and waits for the test to answer it. */
interface AskedComparison {
  readonly labels: readonly string[];
  readonly options: EngineOptions;
  readonly signal: AbortSignal;
  readonly resolve: (comparison: Comparison) => void;
  readonly reject: (error: Error) => void;
}

/** An engine without its worker: it reads every file as UTF-8 unless told of a problem, and compares when told to. */
export class StubEngine extends Engine {
  readonly #problemOf: (file: ReadTry) => IntakeProblem | undefined;
  readonly asked: AskedComparison[] = [];
  /** What was to be compared before anybody asks. */
  readonly ahead: { readonly inputs: readonly EngineInput[]; readonly options: EngineOptions }[] = [];

  constructor(problemOf: (file: ReadTry) => IntakeProblem | undefined = () => undefined) {
    super();
    this.#problemOf = problemOf;
  }

  override read({ bytes, encoding }: ReadRequest): Promise<Result<ReadText, IntakeProblem>> {
    const text = new TextDecoder().decode(bytes);
    const problem = this.#problemOf({ text, encoding });
    if (problem !== undefined) return Promise.resolve(failed(problem));
    return Promise.resolve(
      ok({
        text,
        encoding: encoding ?? 'utf-8',
        large: false,
        replacementCharacters: 0,
        sha256: `sha of ${text}`,
        words: text.split(' ').length,
      }),
    );
  }

  override compareAhead(inputs: readonly EngineInput[], options: EngineOptions): void {
    this.ahead.push({ inputs, options });
  }

  override compare(
    inputs: readonly EngineInput[],
    options: EngineOptions,
    signal: AbortSignal,
  ): Promise<Comparison> {
    return new Promise((resolve, reject) => {
      this.asked.push({ labels: inputs.map(({ label }) => label), options, signal, resolve, reject });
      signal.addEventListener('abort', () => {
        reject(new DOMException('The job was cancelled.', 'AbortError'));
      });
    });
  }
}

export function textBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
