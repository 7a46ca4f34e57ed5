import type { Random } from '../../../../scripts/scoreboard/random.mjs';
import type { Span } from '../../../../src/domain/compare/comparison.ts';

/** A word with the marks that hang on it. Keeps its id through every edit that keeps the word. */
interface Piece {
  readonly id: number;
  readonly text: string;
  /** The word that this one is a copy of, in a sentence that was copied as it was. */
  readonly copyOf?: number;
}

type Sentence = readonly Piece[];
type Story = readonly (readonly Sentence[])[];

/** A story made up from a stream of numbers, and what an editor did to it; every word's whereabouts are known. */
export class EditedStory {
  readonly #random: Random;
  #nextId = 1;
  readonly before: Story;
  after: Story;

  constructor(random: Random, paragraphs: number) {
    this.#random = random;
    const plain = Array.from({ length: paragraphs }, () => this.#paragraph());
    this.before = this.#withLookAlikes(plain);
    this.after = this.before;
  }

  get oldText(): string {
    return printed(this.before).text;
  }

  get newText(): string {
    return printed(this.after).text;
  }

  /** Spans of the old text to anchor: words, names, phrases, sentences, passages over sentences; some overlap. */
  spans(count: number): Span[] {
    const { places, text } = printed(this.before);
    const lengths = [1, 1, 2, 3, 4, 6, 9, 14, 25];
    return Array.from({ length: count }, () => {
      const from = this.#random.below(places.length);
      const to = Math.min(places.length, from + this.#random.pick(lengths)) - 1;
      const span = { start: places[from]?.start ?? 0, end: places[to]?.end ?? 0 };
      // Half of them leave the marks at their ends out.
      return this.#random.share() < 0.5 ? core(text, span) : span;
    });
  }

  /** Where the very words of a span of the old text stand in the new one, without marks at the ends; null where they are gone or changed. */
  whereabouts(span: Span): Span | null {
    const old = printed(this.before);
    const now = printed(this.#withoutOrphanedCopies());
    const wanted = old.places.filter(({ start, end }) => start < span.end && span.start < end);
    const first = now.places.findIndex(({ id }) => id === wanted[0]?.id);
    if (first === -1) return null;
    const found = now.places.slice(first, first + wanted.length);
    const isSame =
      found.length === wanted.length &&
      wanted.every(({ id, start, end }, index) => {
        const place = found[index];
        return (
          place?.id === id &&
          bare(now.text.slice(place.start, place.end)) === bare(old.text.slice(start, end))
        );
      });
    const [one, last] = [found[0], found.at(-1)];
    return isSame && one && last ? core(now.text, { start: one.start, end: last.end }) : null;
  }

  /** A sentence whose copy was put elsewhere before it was deleted reads as one that moved, to everybody. */
  #withoutOrphanedCopies(): Story {
    const present = new Set(this.after.flat(2).map(({ id }) => id));
    return this.after.map((paragraph) =>
      paragraph.map((sentence) =>
        sentence.some(({ copyOf }) => copyOf !== undefined && present.has(copyOf))
          ? sentence
          : sentence.map(({ id, text, copyOf }) => ({ id: copyOf ?? id, text })),
      ),
    );
  }

  /** Does one thing to the story as it is now. */
  edit(kind: Edit): void {
    this.after = EDITS[kind](this.after, this.#random, () => this.#nextId++);
  }

  #paragraph(): Sentence[] {
    return Array.from({ length: 1 + this.#random.below(4) }, () => this.#sentence());
  }

  #sentence(): Sentence {
    return this.#pieces(writeSentence(this.#random));
  }

  #pieces(text: string): Sentence {
    return text.split(' ').map((word) => ({ id: this.#nextId++, text: word }));
  }

  /** Adds paragraphs that repeat another with one name exchanged, and sentences that stand twice. */
  #withLookAlikes(story: Story): Story {
    let result = story;
    for (let count = this.#random.below(3); count > 0; count -= 1)
      result = insertLookAlike(result, this.#random, () => this.#nextId++);
    for (let count = this.#random.below(3); count > 0; count -= 1) {
      const sentence = this.#random.pick(this.#random.pick(result));
      result = inserted(result, this.#random.below(result.length), [
        sentence.map(({ text }) => ({ id: this.#nextId++, text })),
      ]);
    }
    return result;
  }
}

const NAMES = 'Alpha|Beta|Corvin|Delmar|Estrup|Falkner|Grandal|Hovland|Ister|Jansky'.split('|');
const PEOPLE = NAMES.map(
  (name, index) =>
    `${'Mara Odd Petra Ulf Signe Tove Rolf Inga Karsten Lone'.split(' ')[index] ?? ''} ${name}`,
);
const BODIES =
  'the harbour board|the county council|the ferry union|the water company|a local museum|the school district|the coast guard|the ministry'.split(
    '|',
  );
const DEEDS =
  'approved|rejected|postponed|praised|criticised|reviewed|cancelled|signed|questioned|published'.split('|');
const THINGS =
  'the northern pier|a new timetable|the repair budget|the flood report|plans for a tunnel|an old contract|the summer festival|the fishing quota|a storage hall|the bridge toll'.split(
    '|',
  );
const WHERE =
  'in Skarvik|near Langholm|at the old mill|outside Ostrava Bay|on the island|along the river'.split('|');
const WHEN =
  'on Monday|last week|in the spring|after a long debate|earlier this year|before the vote|on Tuesday night'.split(
    '|',
  );
const ADDED = 'quietly|reportedly|finally|again|unanimously|briefly|formally'.split('|');
const OTHER = 'windows|granite|orchestra|lantern|harvest|violet|signal|corridor'.split('|');
const PICTURES = ['🎉', '👩🏽‍🚒', 'cafe\u0301', '🇳🇴'];

function writeSentence(random: Random): string {
  const clause = (): string =>
    `${random.share() < 0.5 ? random.pick(PEOPLE) : random.pick(BODIES)} ${random.pick(DEEDS)} ${random.pick(THINGS)} ${random.pick(WHERE)} ${random.pick(WHEN)}`;
  const kind = random.share();
  const written = ((): string => {
    if (kind < 0.2) return `“${clause()},” said ${random.pick(PEOPLE)}`;
    if (kind < 0.4) return `${clause()}, and ${clause()}`;
    if (kind < 0.6)
      return `${random.pick(BODIES)} spent ${2 + random.below(90)} million kroner on ${random.pick(THINGS)} ${random.pick(WHEN)}`;
    if (kind < 0.7)
      return `${random.pick(PEOPLE)} waved ${random.pick(PICTURES)} and called it “a ${random.pick(OTHER)} without a ${random.pick(OTHER)}”`;
    if (kind < 0.78) return `nobody answered`;
    return clause();
  })();
  return `${capitalised(written)}.`;
}

type NewId = () => number;
type Editing = (story: Story, random: Random, newId: NewId) => Story;

const EDITS = {
  replaceWord: (story, random, newId) =>
    onWord(story, random, (piece) => [{ id: newId(), text: withMarks(piece.text, random.pick(OTHER)) }]),
  insertWord: (story, random, newId) =>
    onWord(story, random, (piece) => [{ id: newId(), text: random.pick(ADDED) }, piece]),
  deleteWord: (story, random) => onWord(story, random, () => []),
  changeNumber: (story, random, newId) =>
    onWord(
      story,
      random,
      (piece) => [{ id: newId(), text: withMarks(piece.text, String(3 + random.below(80))) }],
      ({ text }) => /^\d/u.test(text),
    ),
  changeName: (story, random, newId) =>
    onWord(
      story,
      random,
      (piece) => [{ id: newId(), text: withMarks(piece.text, random.pick(NAMES)) }],
      ({ text }) => NAMES.includes(bareCase(text)),
    ),
  swapNames: (story, random, newId) => {
    const [one, other] = [random.pick(NAMES), random.pick(NAMES)];
    const swapped = (text: string): string => (text === one ? other : text === other ? one : text);
    return one === other
      ? story
      : story.map((paragraph) =>
          paragraph.map((sentence) =>
            sentence.map((piece) => {
              const name = bareCase(piece.text);
              return swapped(name) === name
                ? piece
                : { id: newId(), text: withMarks(piece.text, swapped(name)) };
            }),
          ),
        );
  },
  typography: (story) =>
    story.map((paragraph) =>
      paragraph.map((sentence) =>
        sentence.map(({ id, text }) => ({ id, text: text.replace(/[“”]/gu, '"').replace(/’/gu, "'") })),
      ),
    ),
  deleteSentence: (story, random) => onSentence(story, random, () => []),
  deleteParagraph: (story, random) => story.toSpliced(random.below(story.length), story.length > 2 ? 1 : 0),
  insertSentence: (story, random, newId) =>
    onSentence(story, random, (sentence) => [
      sentence,
      writeSentence(random)
        .split(' ')
        .map((text) => ({ id: newId(), text })),
    ]),
  insertTwin: (story, random, newId) => {
    const sentence = random.pick(random.pick(story));
    const copy = sentence.map(({ id, text }) => ({ id: newId(), text, copyOf: id }));
    return inserted(story, random.below(story.length), [copy]);
  },
  insertLookAlike: (story, random, newId) => insertLookAlike(story, random, newId),
  moveParagraph: (story, random) => {
    const from = random.below(story.length);
    const paragraph = story[from] ?? [];
    const rest = story.toSpliced(from, 1);
    return rest.toSpliced(random.below(rest.length + 1), 0, paragraph);
  },
  splitSentence: (story, random) =>
    onSentence(story, random, (sentence) => {
      const at = sentence.findIndex(
        ({ text }, index) => text === 'and' && sentence[index - 1]?.text.endsWith(','),
      );
      const [last, first] = [sentence[at - 1], sentence[at + 1]];
      if (at === -1 || !last || !first) return [sentence];
      return [
        [...sentence.slice(0, at - 1), { id: last.id, text: last.text.replace(/,$/u, '.') }],
        [{ id: first.id, text: capitalised(first.text) }, ...sentence.slice(at + 2)],
      ];
    }),
  mergeSentences: (story, random, newId) => {
    const index = random.below(story.length);
    const paragraph = story[index] ?? [];
    const [one, next, ...rest] = paragraph;
    const last = one?.at(-1);
    if (!one || !next || !last) return story;
    const joined = [
      ...one.slice(0, -1),
      { id: last.id, text: last.text.replace(/\.$/u, ',') },
      { id: newId(), text: 'and' },
      ...next,
    ];
    return story.with(index, [joined, ...rest]);
  },
} satisfies Record<string, Editing>;

export type Edit = keyof typeof EDITS;
export const ALL_EDITS = Object.keys(EDITS) as readonly Edit[];

function insertLookAlike(story: Story, random: Random, newId: NewId): Story {
  const index = random.below(story.length);
  const model = story[index] ?? [];
  const present = model
    .flat()
    .map(({ text }) => bareCase(text))
    .filter((word) => NAMES.includes(word));
  const from = present[0] ?? '';
  const to = random.pick(NAMES.filter((name) => name !== from));
  const copy = model.map((sentence) =>
    sentence.map(({ text }) => ({
      id: newId(),
      text: bareCase(text) === from && from !== '' ? withMarks(text, to) : text,
    })),
  );
  return inserted(story, random.share() < 0.5 ? index : random.below(story.length), copy);
}

function inserted(story: Story, after: number, paragraph: readonly Sentence[]): Story {
  return story.toSpliced(after + 1, 0, paragraph);
}

function onSentence(story: Story, random: Random, edit: (sentence: Sentence) => readonly Sentence[]): Story {
  const index = random.below(story.length);
  const paragraph = story[index] ?? [];
  const at = random.below(paragraph.length);
  const edited = [...paragraph.slice(0, at), ...edit(paragraph[at] ?? []), ...paragraph.slice(at + 1)];
  if (edited.length > 0) return story.with(index, edited);
  return story.length > 2 ? story.toSpliced(index, 1) : story;
}

function onWord(
  story: Story,
  random: Random,
  edit: (piece: Piece) => readonly Piece[],
  isChosen: (piece: Piece) => boolean = () => true,
): Story {
  return onSentence(story, random, (sentence) => {
    const chosen = sentence.flatMap((piece, index) => (isChosen(piece) ? [index] : []));
    if (chosen.length === 0) return [sentence];
    const at = random.pick(chosen);
    const edited = [
      ...sentence.slice(0, at),
      ...sentence.slice(at, at + 1).flatMap(edit),
      ...sentence.slice(at + 1),
    ];
    return edited.length === 0 ? [sentence] : [edited];
  });
}

function printed(story: Story): {
  readonly text: string;
  readonly places: readonly (Span & { readonly id: number })[];
} {
  let text = '';
  const places: (Span & { id: number })[] = [];
  story.forEach((paragraph, index) => {
    if (index > 0) text += '\n\n';
    paragraph.forEach((sentence, at) => {
      if (at > 0) text += ' ';
      sentence.forEach(({ id, text: word }, inside) => {
        if (inside > 0) text += ' ';
        places.push({ id, start: text.length, end: text.length + word.length });
        text += word;
      });
    });
  });
  return { text, places };
}

const MARKS_BEFORE = /^[“"(]+/u;
const MARKS_AFTER = /[.,”")]+$/u;

/** A span without the marks at its ends. */
export function core(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = MARKS_BEFORE.exec(words)?.[0].length ?? 0;
  const after = MARKS_AFTER.exec(words)?.[0].length ?? 0;
  return before + after < words.length ? { start: start + before, end: end - after } : { start, end };
}

function bareCase(word: string): string {
  return word.replace(MARKS_BEFORE, '').replace(MARKS_AFTER, '');
}

function bare(word: string): string {
  return bareCase(word).toLowerCase();
}

function withMarks(model: string, word: string): string {
  return (MARKS_BEFORE.exec(model)?.[0] ?? '') + word + (MARKS_AFTER.exec(model)?.[0] ?? '');
}

function capitalised(text: string): string {
  return text.replace(/^[“"]?\p{L}/u, (first) => first.toUpperCase());
}
