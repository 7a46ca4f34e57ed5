import { list } from '../../list.ts';

/* Words that carry grammar or the standing of a statement. English; a text in another language simply finds few of its words here. */

/** Words that carry grammar rather than facts: they weigh little in alignment and differ only in wording. */
export const STOP_WORDS = list(
  `a an the this that these those of to in on at by for from with as into onto over under about during through
  and or nor so then than it its he she they them him her his their theirs we us our you your i me my who whom whose
  which what where there here is are was were be been being am has have had having do does did doing done also just
  very too own same such both each all any some up down out off again further once it's he's she's they're i'm we're s
  upon within toward towards among amongst between along across around per via itself himself herself themselves`,
);

export const NEGATIONS = list(
  `not no never none nobody nothing neither nor without cannot can't don't doesn't didn't won't wouldn't isn't aren't
  wasn't weren't hasn't haven't hadn't couldn't shouldn't mustn't needn't ain't unable refuse refuses refused refusing
  deny denies denied denying denial denials fail fails failed failing lack lacks lacked hardly barely rarely seldom scarcely`,
);

/** Negations that only negate. */
export const SMALL_NEGATIONS = list(
  "not no never none nobody nothing neither nor without cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't",
);

/** Those of the negations that say that someone rejects a charge. */
export const DENIALS = list(
  'deny denies denied denying denial denials reject rejects rejected rejecting dismiss dismisses dismissed',
);

export const MODALS = list(
  `may might can could will would shall should must ought likely unlikely possibly perhaps probably certainly apparently
  allegedly reportedly seemingly presumably supposedly definitely potentially maybe expected suspected alleged`,
);

/** The modals that say no more than that something lies ahead. */
export const FUTURE = list('will would shall');

/** What only says that there is more of the same. */
export const ADDITIVES: ReadonlySet<string> = new Set([
  'also',
  'too',
  'as well',
  'likewise',
  'in order',
  'in order to',
]);

/** Pronouns that stand for someone or something named before. */
export const PRONOUNS = list('he she they it him her them who');

export const CONNECTIVES = list(
  `because when once despite although though while whereas however but therefore thus hence since unless until if before after
  yet nevertheless nonetheless moreover instead whereupon owing following amid consequently otherwise even`,
);

/** Forms of `be` and `get` that make a passive. */
export const BE_FORMS = list('be been being am is are was were get gets got getting');

/** Stems of verbs that say the same of both who take part. */
export const MUTUAL_VERBS = list('meet marri agree talk speak discuss debat negotiat border resembl divorc');

/** Small words that say in which direction something goes: what stands around them is no list. */
export const DIRECTIONS = list('from to into against than over toward towards');
