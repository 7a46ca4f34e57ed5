import { list } from '../../list.ts';

/* Words of the calendar. */

/** The languages whose calendar is read. The scripts of the last five are their own gate. */
export type CalendarLanguage = 'en' | 'de' | 'es' | 'fr' | 'ru' | 'ar' | 'he' | 'hi' | 'han';

/** Twelve months or seven weekdays (from Monday on), each with its forms. */
function table(lines: string): ReadonlyMap<string, number> {
  return new Map(
    lines
      .trim()
      .split('|')
      .flatMap((forms, index) =>
        forms
          .trim()
          .split(/\s+/)
          // Folded as the texts are: the same letter may be written as one code point or two.
          .map((form): [string, number] => [form.normalize('NFKC'), index + 1]),
      ),
  );
}

export const MONTHS: Readonly<Record<CalendarLanguage, ReadonlyMap<string, number>>> = {
  en: table(`january jan | february feb | march mar | april apr | may | june jun | july jul | august aug
    | september sep sept | october oct | november nov | december dec`),
  de: table(`januar jänner | februar | märz | april | mai | juni | juli | august | september | oktober | november
    | dezember`),
  es: table(`enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre setiembre | octubre
    | noviembre | diciembre`),
  fr: table(`janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre
    | décembre`),
  ru: table(`января январь январе | февраля февраль феврале | марта март марте | апреля апрель апреле | мая май мае
    | июня июнь июне | июля июль июле | августа август августе | сентября сентябрь сентябре
    | октября октябрь октябре | ноября ноябрь ноябре | декабря декабрь декабре`),
  ar: table(`يناير | فبراير | مارس | أبريل ابريل | مايو | يونيو | يوليو | أغسطس اغسطس | سبتمبر | أكتوبر اكتوبر
    | نوفمبر | ديسمبر`),
  he: table(`ינואר בינואר | פברואר בפברואר | מרץ במרץ | אפריל באפריל | מאי במאי | יוני ביוני | יולי ביולי
    | אוגוסט באוגוסט | ספטמבר בספטמבר | אוקטובר באוקטובר | נובמבר בנובמבר | דצמבר בדצמבר`),
  hi: table(`जनवरी | फरवरी फ़रवरी | मार्च | अप्रैल | मई | जून | जुलाई | अगस्त | सितंबर सितम्बर | अक्टूबर | नवंबर नवम्बर
    | दिसंबर दिसम्बर`),
  // Months are numbered there.
  han: new Map(),
};

export const WEEKDAYS: Readonly<Record<CalendarLanguage, ReadonlyMap<string, number>>> = {
  en: table('monday | tuesday | wednesday | thursday | friday | saturday | sunday'),
  de: table('montag | dienstag | mittwoch | donnerstag | freitag | samstag sonnabend | sonntag'),
  es: table('lunes | martes | miércoles | jueves | viernes | sábado | domingo'),
  fr: table('lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche'),
  ru: table('понедельник | вторник | среду | четверг | пятницу пятница | субботу суббота | воскресенье'),
  ar: table('الاثنين الإثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد'),
  // The day of the week has two words in Hebrew; they stand with a blank between them.
  he: new Map(),
  hi: table('सोमवार | मंगलवार | बुधवार | गुरुवार | शुक्रवार | शनिवार | रविवार'),
  han: table(`星期一 周一 週一 月曜日 | 星期二 周二 週二 火曜日 | 星期三 周三 週三 水曜日 | 星期四 周四 週四 木曜日
    | 星期五 周五 週五 金曜日 | 星期六 周六 週六 土曜日 | 星期日 周日 週日 星期天 日曜日`),
};

/** Days by their distance from the day of writing. */
export const NEAR_DAYS: Readonly<Record<CalendarLanguage, ReadonlyMap<string, number>>> = {
  en: days('yesterday', 'today', 'tomorrow'),
  de: days('gestern', 'heute', ''),
  es: days('ayer', 'hoy', ''),
  fr: days('hier', "aujourd'hui", 'demain'),
  ru: days('вчера', 'сегодня', 'завтра'),
  ar: days('أمس', '', 'غدا'),
  he: days('אתמול', '', 'מחר'),
  hi: days('', 'आज', ''),
  han: days('昨天 昨日', '今天 今日', '明天 明日'),
};

/** Words that are a weekday, a month or a near day in one place and something else in another are left out (`morgen`). */
function days(yesterday: string, today: string, tomorrow: string): ReadonlyMap<string, number> {
  return new Map(
    [yesterday, today, tomorrow].flatMap((words, index) =>
      words
        .split(' ')
        .filter((word) => word !== '')
        .map((word): [string, number] => [word.normalize('NFKC'), index - 1]),
    ),
  );
}

/** English names of the weekdays, for values; the first is Monday. */
export const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Months that are ordinary words too, even with a capital. */
export const AMBIGUOUS_MONTHS = list('may march mar dec sep jun jan');
/** What makes such a word a month when it stands alone. */
export const BEFORE_MONTH = list(
  'in of since until till by last next this from late early mid through during before after between every',
);

export const PARTS_OF_DAY = list('morning afternoon evening night');
/** Each with the name that is compared. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);
export const RELATIVE = list('last next this past previous coming following');
export const PERIODS = list(
  'day week weekend fortnight month quarter year decade century morning afternoon evening night spring summer autumn fall winter season',
);
/** Where in a month, a year or a decade. */
export const PARTS_OF_PERIOD: ReadonlyMap<string, string> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);
export const TIME_ZONES = list('gmt utc est edt cst cdt mst mdt pst pdt et pt bst ist cet cest jst aest');
export const NAMED_TIMES: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
]);

/** Words that say that what follows lies ahead. */
export const FUTURE_CUES = list(
  "will shall won't would scheduled due expected plans planned planning upcoming forthcoming begins starts",
);
