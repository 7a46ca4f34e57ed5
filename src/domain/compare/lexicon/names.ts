import { list } from './list.ts';

/* Words that say what a name beside them names. */

/** Roles and titles: they name a function, and a name after one is a person. */
export const ROLES = list(
  `president vice-president minister premier chancellor secretary senator congressman congresswoman representative
  governor mayor councillor ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chair chief director
  head leader commander general colonel captain sergeant lieutenant major admiral judge justice prosecutor lawyer
  professor doctor king queen prince princess pope bishop archbishop sheikh ceo founder editor manager coach officer
  mr mrs ms dr prof gen col lt capt sgt sen rep gov rev sir dame lord lady imam mullah`,
);

export const PLACE_CUES = list(
  'in at from near off to around across outside inside toward towards via throughout into',
);

/** Last words (folded) of organisations' names. */
export const ORGANISATION_ENDINGS = list(
  `ministry government party council committee commission university college institute agency department company corp
  corporation inc ltd group bank union association federation league club court police army navy force forces board
  authority office organisation organization foundation society times post news network parliament congress senate
  assembly house team service movement front trust hospital school centre center`,
);

/** First or last words (folded) of places' names. */
export const PLACE_ENDINGS = list(
  `city town village county state province district region island islands river lake mountain mount valley street road
  avenue square bridge airport harbour harbor port bay sea ocean coast north south east west northern southern eastern
  western republic kingdom emirates states`,
);
