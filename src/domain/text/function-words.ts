import { list } from '../list.ts';

/** The languages whose small words are known, written in Latin letters. */
export type LatinLanguage = 'en' | 'es' | 'de' | 'fr' | 'it' | 'pt' | 'nl';

/**
 * The most frequent words of each language that carry grammar and no facts. They tell the languages apart, and in
 * their own language they are what `the` and `of` are in English.
 */
export const FUNCTION_WORDS: Readonly<Record<LatinLanguage, ReadonlySet<string>>> = {
  en: list(
    `the a an of and to in is was that for it with as on are be by at from this have has had not they which or he she
    his her its their who were been will would said but after over more than about when there also into
    you we us me him them my your our no if so up out do did does can could may one all what these those before
    under between while during against because until since through off down only such other some most now how met`,
  ),
  es: list(
    `el la los las un una unos unas de del al a y e o u en con por para que se su sus lo le les es son fue fueron ha han
    como más pero este esta estos estas ese esa esto entre desde hasta sobre sin ya también muy cuando donde quien era
    ser está están había me te nos según tras ante`,
  ),
  de: list(
    `der die das den dem des ein eine einen einem einer eines und oder in im am an auf aus bei mit nach seit von vom vor
    zu zum zur für über unter durch um als wie auch noch nur so es er sie wir ich ihr ihre ihrer ihren ihrem sein seine
    seiner seinen ist sind war waren wird werden wurde wurden hat haben hatte hatten dass da dort hier man sich
    mehr sehr schon dann diese dieser dieses diesen diesem bis gegen ohne zwischen`,
  ),
  fr: list(
    `le la les un une des du de à au aux et ou en dans par pour sur avec sans sous entre vers chez que qui dont où ce cet
    cette ces il elle ils elles on nous vous je se sa son ses leur leurs est sont était étaient été a ont avait avaient
    être avoir plus mais si comme aussi très après avant depuis selon y d'un d'une c'est qu'il qu'elle`,
  ),
  it: list(
    `il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel
    nella nei nelle su sul sulla con per tra fra e ed o che chi cui si suo sua suoi sue è sono era erano ha hanno aveva
    essere stato stata più ma come anche questo questa dopo prima se ci loro`,
  ),
  pt: list(
    `o a os as um uma de do da dos das em no na nos nas ao aos à às por pelo pela para com sem sobre entre até e ou que
    se seu sua seus suas é são foi foram era eram ser está estão tem têm há mais mas como também já quando este esta
    isso ele ela eles elas depois segundo`,
  ),
  nl: list(
    `de het een van in op aan uit bij met naar sinds voor door om over onder tussen tot en of dat die dit deze er ook nog
    maar als dan zo ze zij hij we wij ik haar zijn hun is was waren wordt worden werd werden heeft hebben had hadden
    meer wel al na tegen zonder te`,
  ),
};

/** Danish, Norwegian and Swedish: known only so that they are not taken for Dutch or German. */
export const NORDIC_WORDS = list(
  `og i det som på til er av af at for med har ikke den et var vi en de å om men fra ved efter etter kan skal vil blir
  bliver och att är för till inte ett jag han hun hon från efter eller`,
);
