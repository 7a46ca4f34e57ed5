import { list } from '../../list.ts';

/* Words that name a function or a title: `acting defence minister`, `Lt. Col.`, `chief executive officer`. */

/** Other forms of a role's last word, men's and women's among them, and the form that is compared. */
const FORMS = `
spokesperson: spokesman spokeswoman
spokespeople: spokesmen spokeswomen spokespersons
chair: chairman chairwoman chairperson
mr: mister
ms: mrs miss
doctor: dr
professor: prof
general: gen
colonel: col
lieutenant: lt
captain: capt
sergeant: sgt
major: maj
admiral: adm
commander: cmdr cdr
corporal: cpl
senator: sen
representative: rep congressman congresswoman
governor: gov
reverend: rev
councillor: councilor cllr
adviser: advisor
`;

const HEADS = list(
  `president minister premier chancellor secretary ambassador envoy director head leader chief judge justice prosecutor
  lawyer king queen prince princess pope bishop archbishop cardinal sheikh emir sultan founder editor manager coach
  officer sir dame lord lady imam mullah ayatollah rabbi mayor constable sheriff marshal inspector superintendent treasurer
  executive attorney consul commissioner magistrate owner`,
);

/** From any form of a role's last word to the one that is compared. */
export const ROLE_HEADS: ReadonlyMap<string, string> = new Map([
  ...[...HEADS].map((head): [string, string] => [head, head]),
  ...FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [form = '', others = ''] = line.split(': ');
      return [form, ...others.split(' ')].map((other): [string, string] => [other, form]);
    }),
]);

/** These name a role alone only with a capital letter before a name; otherwise they are ordinary words. */
export const AMBIGUOUS_HEADS = list(
  `major general head justice chief manager lord ms miss gov sen rep gen col adm maj capt prof executive attorney marshal
  constable inspector owner cardinal rev lady prince king queen dame sir consul`,
);

/** Words before a role that make another role of it. */
export const ROLE_MODIFIERS = list(
  `former ex acting interim caretaker deputy vice assistant associate co outgoing incoming prime chief lieutenant under
  honorary permanent special shadow then first second brigadier rear`,
);

/** Titles that are written with a point. */
export const ABBREVIATED_HEADS = list('mr mrs ms dr prof gen col lt maj capt sgt adm cmdr sen rep gov rev');

/** Of these one is head or chief or secretary; the words do not name a field. */
export const ROLE_WHOLES = list('state staff government');

/** What a role is about, and the form that is compared. */
export const ROLE_FIELDS: ReadonlyMap<string, string> = new Map([
  ...[
    ...list(
      `foreign defence finance interior health education justice transport energy agriculture environment home trade labour
      culture economy police army navy military security press treasury tourism development fire managing financial
      operating executive technical communications campaign union club opposition government`,
    ),
  ].map((field): [string, string] => [field, field]),
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['transportation', 'transport'],
]);

/** Words after a role's head that belong to it: `secretary general`, `chief executive officer`, `commander-in-chief`. */
export const ROLE_TAILS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['secretary', list('general')],
  ['attorney', list('general')],
  ['director', list('general')],
  ['governor', list('general')],
  ['consul', list('general')],
  ['inspector', list('general')],
  ['executive', list('officer')],
]);

/** Roles that have a name in letters, or are the same office under another name. */
export const SAME_ROLES: ReadonlyMap<string, string> = new Map([
  ['ceo', 'chief executive'],
  ['chief executive officer', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['coo', 'chief operating officer'],
  ['pm', 'prime minister'],
]);
