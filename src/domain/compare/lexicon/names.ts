import { list } from '../../list.ts';

/* Words that say what a name beside them names. */

export const PLACE_CUES = list(
  'in at from near off to around across outside inside toward towards via throughout into',
);

/** Last words (folded) of organisations' names. */
export const ORGANISATION_ENDINGS = list(
  `ministry government party council committee commission university college institute agency department company corp
  corporation inc ltd group bank union association federation league club court police army navy force forces board
  bureau alliance coalition militia airlines airways energy shipping foods motors holdings industries systems
  technologies partners capital records pictures studios pharmaceuticals international watch brigade division regiment
  electric fed exchange tribunal embassy consulate authority office organisation organization foundation society times post news network parliament congress senate
  assembly house team service movement front trust hospital school centre center`,
);

/** First or last words (folded) of places' names. */
export const PLACE_ENDINGS = list(
  `city town village county state province district region island islands river lake mountain mount valley street road
  avenue square bridge airport harbour harbor port bay sea ocean coast north south east west northern southern eastern
  western republic kingdom emirates states`,
);

/** Endings that are written small after a place's name and make another place of it. */
export const PLACE_TAILS = list(
  'province county district region governorate prefecture peninsula valley island islands',
);

/** Names (as the dictionary's keys) of organisations that have no word that says so. */
export const ORGANISATION_NAMES: ReadonlySet<string> = new Set(
  `taliban,hamas,hezbollah,kremlin,pentagon,white house,whitehall,downing street,capitol hill,interpol,europol,greenpeace,
  red cross,red crescent,amnesty international,human rights watch,al qaeda,boko haram,islamic state,bundestag,bundesbank,
  knesset,duma,lok sabha,scotland yard,wall street,reuters,fifa,uefa,facebook,google,twitter,microsoft,amazon,volkswagen`
    .split(',')
    .map((name) => name.trim()),
);

/** Names of places and people that at the beginning of a sentence are mostly ordinary words. */
export const ORDINARY_NAMES = list(
  `acre angel attic bale bath battle bend boulder buffalo champagne chosen city colon confederacy continent cork darling
  don flint forth garland green hill independence java male man milk mobile mull natal nice north northeast northwest
  orange ping pole polish providence reading red reef republican salmon scotch snake south southeast southwest split
  superior tidewater twin village wake white mark bill grace frank dick pearl gene rosa rose`,
);
