import type { Language } from '../../text/language.ts';
import { list } from './list.ts';

/* Months, weekdays, scales and the like in languages other than English, folded. */

interface Calendar {
  readonly months: ReadonlySet<string>;
  /** Weekdays, and words like `yesterday`. */
  readonly days: ReadonlySet<string>;
}

function calendar(months: string, days: string): Calendar {
  return { months: list(months), days: list(days) };
}

export const CALENDARS: Readonly<Partial<Record<Language, Calendar>>> = {
  es: calendar(
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
    'lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana anteayer',
  ),
  de: calendar(
    'januar jänner februar märz april mai juni juli august september oktober november dezember',
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern heute vorgestern übermorgen',
  ),
  fr: calendar(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain",
  ),
  it: calendar(
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani',
  ),
  pt: calendar(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje amanhã',
  ),
  nl: calendar(
    'januari februari maart april mei juni juli augustus september oktober november december',
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag morgen',
  ),
  ru: calendar(
    `января февраля марта апреля мая июня июля августа сентября октября ноября декабря январе феврале марте апреле мае
    июне июле августе сентябре октябре ноябре декабре январь февраль март апрель май июнь июль август сентябрь октябрь
    ноябрь декабрь`,
    `понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье понедельника вторника среды
    четверга пятницы субботы воскресенья вчера сегодня завтра`,
  ),
  ar: calendar(
    'يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد أمس اليوم غدا',
  ),
  fa: calendar(
    'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
    'شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه دیروز امروز فردا',
  ),
  he: calendar(
    `ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר בינואר בפברואר במרץ באפריל במאי ביוני
    ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר`,
    'ראשון שני שלישי רביעי חמישי שישי שבת אתמול היום מחר',
  ),
  hi: calendar(
    'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
    'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार आज',
  ),
  zh: calendar(
    '月',
    '周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 昨天 今天 明天',
  ),
  ja: calendar(
    '月',
    '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜 昨日 今日 明日',
  ),
  th: calendar(
    'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
    'จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ เมื่อวาน วันนี้ พรุ่งนี้',
  ),
};

/** Words that multiply the number before them. */
export const FOREIGN_SCALES: ReadonlyMap<string, number> = new Map(
  (
    [
      [1e3, 'tausend tsd mil mille mila duizend тысяч тысячи тысяча тыс ألف آلاف هزار אלף हजार พัน'],
      [1e4, '万 萬 หมื่น'],
      [1e5, 'लाख แสน'],
      [
        1e6,
        `million millionen mio millón millones millions milione milioni milhão milhões miljoen миллион миллиона миллионов млн
        مليون ملايين میلیون מיליון ล้าน`,
      ],
      [1e7, 'करोड़'],
      [1e8, '亿 億'],
      [
        1e9,
        'milliarde milliarden mrd milliard milliards miliardo miliardi miljard миллиард миллиарда миллиардов млрд مليار میلیارد מיליארד',
      ],
    ] as const
  ).flatMap(([factor, words]) => words.split(/\s+/).map((word): [string, number] => [word, factor])),
);

/** Words for percent; of `por ciento` and `pour cent` the second. */
export const FOREIGN_PERCENT = list(
  'prozent procent percento ciento cent cento процент процента процентов بالمئة بالمائة درصد אחוז אחוזים प्रतिशत ％ %',
);
export const BEFORE_PERCENT = list('por pour per');
