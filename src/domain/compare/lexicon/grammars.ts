import type { Language } from '../../text/language.ts';
import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { BOUND_WORDS } from './bounds.ts';
import { CONNECTIVES, MODALS, NEGATIONS, STOP_WORDS } from './grammar.ts';
import { list } from '../../list.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';

/** The small words of one language by what they do in a sentence (folded). */
export interface Grammar {
  readonly negation: ReadonlySet<string>;
  readonly modal: ReadonlySet<string>;
  readonly connective: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  readonly bound: { has(word: string): boolean };
  readonly stop: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

function grammar(words: {
  readonly negation: string;
  readonly modal?: string;
  readonly reporting: string;
  readonly stop: ReadonlySet<string>;
}): Grammar {
  return {
    negation: list(words.negation),
    modal: words.modal === undefined ? NONE : list(words.modal),
    connective: NONE,
    reporting: list(words.reporting),
    bound: NONE,
    stop: words.stop,
  };
}

/**
 * Words of languages other than English: what negates, what makes a statement less certain, and what reports speech.
 * Small on purpose; what is not listed is an ordinary word, whose change is still found.
 */
const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  en: {
    negation: NEGATIONS,
    modal: MODALS,
    connective: CONNECTIVES,
    reporting: REPORTING_VERBS,
    bound: BOUND_WORDS,
    stop: STOP_WORDS,
  },
  es: grammar({
    negation: 'no nunca jamás nadie nada ningún ninguno ninguna ni tampoco niega negó niegan negaron',
    modal:
      'puede pueden podría podrían podrá podrán debe deben debería deberían quizás quizá tal vez probablemente',
    reporting: `dice dijo dicen dijeron afirma afirmó afirmaron declara declaró declararon asegura aseguró explica explicó
      anuncia anunció admite admitió reconoce reconoció señala señaló sostiene sostuvo advierte advirtió confirma confirmó`,
    stop: FUNCTION_WORDS.es,
  }),
  de: grammar({
    negation:
      'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder bestreitet bestritt dementierte',
    modal: `kann können könnte könnten soll sollen sollte sollten muss müssen müsste dürfte dürften mag möglicherweise
      vielleicht wahrscheinlich vermutlich angeblich offenbar`,
    reporting: `sagt sagte sagten erklärt erklärte erklärten teilte betont betonte behauptet behauptete berichtet berichtete
      bestätigt bestätigte räumte warnt warnte kündigte meint meinte zufolge laut`,
    stop: FUNCTION_WORDS.de,
  }),
  fr: grammar({
    negation: "ne pas jamais personne rien aucun aucune ni n'a n'ont n'est n'était nie niait",
    modal: 'peut peuvent pourrait pourraient doit doivent devrait devraient probablement peut-être semble',
    reporting: `dit déclare déclaré affirme affirmé explique expliqué annonce annoncé assure assuré confirme confirmé reconnu
      souligne souligné prétend prétendu averti selon`,
    stop: FUNCTION_WORDS.fr,
  }),
  it: grammar({
    negation: "non né mai nessuno nessuna nulla niente c'è",
    modal: 'può possono potrebbe potrebbero deve devono dovrebbe dovrebbero forse probabilmente',
    reporting: `dice detto dichiara dichiarato afferma affermato spiega spiegato annuncia annunciato conferma confermato
      ammesso sostiene secondo`,
    stop: FUNCTION_WORDS.it,
  }),
  pt: grammar({
    negation: 'não nunca jamais ninguém nada nenhum nenhuma nem nega negou',
    modal: 'pode podem poderia poderiam deve devem deveria deveriam talvez provavelmente',
    reporting:
      'diz disse disseram afirma afirmou declara declarou explica explicou anuncia anunciou confirma confirmou admitiu',
    stop: FUNCTION_WORDS.pt,
  }),
  nl: grammar({
    negation: 'niet geen nooit niemand niets noch ontkent ontkende',
    modal: 'kan kunnen zou zouden moet moeten mag mogen misschien waarschijnlijk mogelijk vermoedelijk',
    reporting:
      'zegt zei zeiden zeggen verklaart verklaarde meldt meldde bevestigt bevestigde beweert beweerde volgens',
    stop: FUNCTION_WORDS.nl,
  }),
  ru: grammar({
    negation: 'не нет ни никто ничего никогда нельзя опроверг опровергла отрицает отрицал',
    modal: 'может могут мог могла могли должен должна должны возможно вероятно',
    reporting: `сказал сказала сказали говорит заявил заявила заявили сообщил сообщила сообщили отметил отметила
      подтвердил подтвердила признал признала объяснил объяснила утверждает словам`,
    stop: list(
      `и в во на с со к ко о об у из за по под при для от до над через без между а но или что чтобы как так также это этот
      эта эти тот та те он она они оно его её ее их ему ей им был была были было есть же бы ли то все всё уже еще ещё
      который которая которые после перед`,
    ),
  }),
  ar: grammar({
    negation: 'لا لم لن ليس ليست ما غير نفى نفت ينفي',
    modal: 'قد ربما يمكن يجب ينبغي',
    reporting:
      'قال قالت قالوا وقال وقالت يقول أعلن أعلنت أكد أكدت وأكد صرح صرحت أضاف أضافت وأضاف وأضافت ذكر ذكرت زعم',
    stop: list(
      'في من إلى على عن مع بعد قبل بين هذا هذه ذلك تلك التي الذي الذين أن إن كان كانت هو هي هم و أو ثم كما حتى منذ',
    ),
  }),
  fa: grammar({
    negation: 'نه نیست نیستند نبود نشد نمی هیچ هرگز',
    modal: 'شاید باید ممکن می‌تواند',
    reporting: 'گفت گفتند گفته افزود اعلام تاکید',
    stop: list('و در به از که را با برای این آن است بود شد شده می تا بر هم یک او آنها خود پس نیز یا'),
  }),
  he: grammar({
    negation: 'לא אין אינו אינה אל בלי מעולם הכחיש הכחישה',
    modal: 'אולי ייתכן עשוי עשויה עלול צריך חייב',
    reporting: 'אמר אמרה אמרו הודיע הודיעה הוסיף הוסיפה ציין ציינה טען טענה הדגיש לדברי',
    stop: list('של את על אל עם כי אם או גם הוא היא הם זה זו אשר היה היתה הייתה היו בין עד כל לפני אחרי יותר'),
  }),
  hi: grammar({
    negation: 'नहीं न मत ना इनकार',
    modal: 'शायद सकता सकती सकते चाहिए संभवतः',
    reporting: 'कहा बताया कहते कहती कहना',
    stop: list(
      'का की के को में से पर ने है हैं था थे थी और या यह वह ये वे इस उस एक कि जो तो भी ही तक लिए साथ बाद पहले हो रहा रही रहे गया गई गए कर',
    ),
  }),
  zh: grammar({
    negation: '不 没 没有 未 无 非 别 不会 不能 不是 并未 否认',
    modal: '可能 也许 或许 应该 必须 将 会',
    reporting: '说 表示 称 指出 宣布 告诉 强调 承认 认为',
    stop: list(
      '的 了 在 是 和 与 及 于 对 从 到 把 被 给 为 也 都 就 而 但 这 那 他 她 它 他们 我们 其 之 地 得 着 过 等',
    ),
  }),
  ja: grammar({
    negation: 'ない なかっ ず しない なし ません 否定',
    modal: 'かもしれない だろう でしょう らしい',
    reporting: '述べ 述べた 語っ 語った 言っ 言った 話し 話した 発表 発表し 明らか',
    stop: list(
      'は が を に で と の も へ や から まで より か た て し だ です ます いる ある する れ さ その この あの それ これ',
    ),
  }),
  th: grammar({
    negation: 'ไม่ มิ ไม่ได้ ไม่มี',
    modal: 'อาจ คง ต้อง น่าจะ',
    reporting: 'กล่าว บอก ระบุ ยืนยัน',
    stop: list('ที่ และ ใน ของ เป็น การ ว่า ให้ ได้ มี จะ กับ จาก โดย แต่ หรือ ก็ นี้ นั้น ซึ่ง'),
  }),
  other: { negation: NONE, modal: NONE, connective: NONE, reporting: NONE, bound: NONE, stop: NONE },
};

/** The small words of a language; none for `other`. */
export function grammarOf(language: Language): Grammar {
  return GRAMMARS[language];
}
