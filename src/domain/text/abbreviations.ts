import type { Language } from './language.ts';

/** What ends with a point and yet does not end its sentence, in one language. Patterns look at the text before. */
interface Abbreviations {
  /** Whatever follows. */
  readonly always: RegExp | null;
  /** Where a number follows. */
  readonly beforeNumber: RegExp | null;
  /** Where a capital letter follows that begins none of the `starters`. */
  readonly beforeCapital: RegExp | null;
  /** Words that begin sentences far more often than they go on after an abbreviation. */
  readonly starters: RegExp | null;
}

const OPENING = '(?:^|[\\s(\\[“„"\'‘‚«»¿¡])';

function abbreviations(words: {
  readonly always?: string;
  readonly beforeNumber?: string;
  readonly beforeCapital?: string;
  readonly starters?: string;
}): Abbreviations {
  const before = (pattern: string | undefined): RegExp | null =>
    pattern === undefined ? null : new RegExp(`${OPENING}(?:${pattern})\\.$`, 'u');
  return {
    always: before(words.always),
    beforeNumber: before(words.beforeNumber),
    beforeCapital: before(words.beforeCapital),
    starters:
      words.starters === undefined
        ? null
        : new RegExp(`^["“„‘‚'«»(¿¡]*(?:${words.starters})(?![\\p{L}.])`, 'u'),
  };
}

const NONE = abbreviations({});

/** Abbreviations of everyday news; English ones are with the rules for sentences, and count in every language. */
const ABBREVIATIONS: Readonly<Partial<Record<Language, Abbreviations>>> = {
  es: abbreviations({
    always: 'Sr|Sra|Srta|Sres|Dra|Dña|D|Ud|Uds|Lic|Ing|Arq|Gral|Cnel|Mons|Excmo|p\\. ?ej|EE|FF|RR|SS',
    beforeNumber: 'núm|pág|págs|art|aprox|tel|vol',
    beforeCapital: 'EE\\. ?UU|S\\. ?A|Av|Avda|Sto|Sta',
    starters: 'El|La|Los|Las|Un|Una|En|Por|Según|Pero|Y|No|Su|Sus|Al|Con|Para|Desde|Este|Esta|Tras',
  }),
  de: abbreviations({
    always:
      'z\\. ?B|d\\. ?h|u\\. ?a|u\\. ?U|i\\. ?d\\. ?R|z\\. ?T|v\\. ?a|o\\. ?ä|n\\. ?Chr|v\\. ?Chr|bzw|ca|Nr|Hr|Frl|sog|ggf|evtl|inkl|exkl|vgl|St|Dipl|Ing|Abs|Mio|Mrd|Tsd|geb|gest|Bgm|Abg|zzgl|max|min|z|d|u|i|v',
    beforeNumber: 'Art|S|Bd|Kap|Ziff|Tel',
    beforeCapital: '\\d{1,2}|Str|jun|sen|Jh|Mag|[IVX]+',
    starters:
      'Der|Die|Das|Den|Dem|Ein|Eine|Einen|Er|Sie|Es|Wir|Ich|Man|In|Im|Am|An|Auf|Aus|Bei|Beim|Mit|Nach|Seit|Von|Vor|Vom|Zu|Zur|Zum|Für|Doch|Aber|Und|Oder|Auch|Dabei|Damit|Dann|Dort|Da|Wenn|Als|Nun|Nur|Noch|Wie|Was|Wer|Diese|Dieser|Dieses|Seine|Seinen|Ihre|Ihr|Sein|Laut|Trotz|Zwar|Denn|Zuvor|Danach|Später|Niemand|Kein|Keine',
  }),
  fr: abbreviations({
    always: 'MM|Mgr|Me|Mlles|env|p\\. ?ex|c\\.-à-d',
    beforeNumber: 'n|art|chap|vol|p|tél|no',
    beforeCapital: 'M|av|bd',
    starters:
      'Le|La|Les|Un|Une|Il|Elle|Ils|Elles|En|Dans|Mais|Et|Selon|Pour|Ce|Cette|Ces|On|Nous|Après|Avant',
  }),
  it: abbreviations({
    always: 'Sig|Sig\\.ra|Dott|Dott\\.ssa|On|Ing|Avv|Arch|Mons|es',
    beforeNumber: 'n|art|pag|vol',
  }),
  pt: abbreviations({ always: 'Sr|Sra|Dra|Exmo|Eng|Av|p\\. ?ex', beforeNumber: 'n|art|pág|vol' }),
  nl: abbreviations({
    always: 'dhr|mevr|mw|drs|ir|bijv|d\\.w\\.z|ca|nr|o\\.a|m\\.n',
    beforeNumber: 'art|blz',
  }),
  ru: abbreviations({
    always: 'им|ул|пр|просп|д|стр|напр|см|др|проф|акад|ген|т\\. ?е|т\\. ?к|т\\. ?н|гг|обл|ок|св',
    beforeNumber: 'ст|п|гл|рис|№|тел',
    beforeCapital: 'г|р|о|пос|дер|[А-ЯЁ]',
    starters: 'В|Во|На|Он|Она|Они|Это|Но|И|А|По|Из|После|Как|Так|При|Для|До|С|К|У|Мы|Его|Её|Их|Никто|Сегодня',
  }),
  ar: abbreviations({ always: 'د|أ|م|ص' }),
  fa: abbreviations({ always: 'د' }),
  he: abbreviations({ always: 'פרופ|עמ|מס|רח' }),
  hi: abbreviations({ always: 'डॉ|डा|प्रो|श्री|सं|कि\\.मी' }),
};

/** A letter with its point before another: the two belong together (`z. B.`, `т. д.`). */
const LETTER = /(?:^|\s)\p{L}\.$/u;
const ANOTHER_LETTER = /^\p{L}\./u;

/**
 * Whether the point that `before` ends with belongs to an abbreviation of the language and its sentence goes on with
 * `after`. Both are the text around a possible end of sentence, without blanks between.
 */
export function isAbbreviated(before: string, after: string, language: Language): boolean {
  if (language === 'en' || !before.endsWith('.')) return false;
  const { always, beforeNumber, beforeCapital, starters } = ABBREVIATIONS[language] ?? NONE;
  if (LETTER.test(before) && ANOTHER_LETTER.test(after)) return true;
  if (always?.test(before) === true) return true;
  if (beforeNumber?.test(before) === true && /^\p{Nd}/u.test(after)) return true;
  return beforeCapital?.test(before) === true && /^\p{Lu}/u.test(after) && starters?.test(after) !== true;
}
