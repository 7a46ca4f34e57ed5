import type { editor, IRange } from 'monaco-editor/editor';

interface Drawn {
  readonly id: string;
  /** Its options, as text. */
  readonly options: string;
}

/**
 * One layer of decorations. Of what is drawn anew only what differs from what is there is touched: Monaco breaks every
 * line anew in which a decoration with words of its own comes or goes, and a text can hold thousands of them.
 */
export class DecorationLayer {
  readonly #model: () => editor.ITextModel | null;
  #drawn: readonly Drawn[] = [];

  /** @param model what is drawn on, or null */
  constructor(model: () => editor.ITextModel | null) {
    this.#model = model;
  }

  /** Replaces the decorations. */
  set(wanted: readonly editor.IModelDeltaDecoration[]): void {
    const model = this.#model();
    if (model === null) return;
    const there = new Map<string, Drawn[]>();
    for (const one of this.#drawn) {
      // Where it is now: edits may have moved it.
      const key = keyOf(model.getDecorationRange(one.id), one.options);
      const alike = there.get(key);
      if (alike === undefined) there.set(key, [one]);
      else alike.push(one);
    }
    const kept: Drawn[] = [];
    const added: { readonly decoration: editor.IModelDeltaDecoration; readonly options: string }[] = [];
    for (const decoration of wanted) {
      const options = JSON.stringify(decoration.options);
      const found = there.get(keyOf(decoration.range, options))?.pop();
      if (found === undefined) added.push({ decoration, options });
      else kept.push(found);
    }
    const gone = [...there.values()].flat().map(({ id }) => id);
    const ids =
      gone.length + added.length === 0
        ? []
        : model.deltaDecorations(
            gone,
            added.map(({ decoration }) => decoration),
          );
    this.#drawn = [...kept, ...ids.map((id, index) => ({ id, options: added[index]?.options ?? '' }))];
  }
}

function keyOf(range: IRange | null, options: string): string {
  if (range === null) return options;
  return `${range.startLineNumber},${range.startColumn},${range.endLineNumber},${range.endColumn} ${options}`;
}
