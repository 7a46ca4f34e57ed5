/**
 * Words that a copy editor swaps without a thought, written down by hand from their dictionary senses; independent of
 * the engine's own lists. One form each, so that a swap needs no grammar.
 */
const PAIRS = `
quickly rapidly, nearly almost, maybe perhaps, often frequently, rarely seldom, mainly mostly, chiefly mainly
entirely completely, totally completely, sometimes occasionally, immediately instantly, recently lately
usually normally, gradually progressively, obviously clearly, merely only, large big, huge enormous, tiny minuscule
difficult hard, important significant, whole entire, wealthy rich, sick ill, odd strange, quick fast, rapid quick
sufficient enough, additional extra, various diverse, numerous many, main principal, correct right, error mistake
children kids, doctor physician, film movie, car automobile, trip journey, region area, entrance doorway
outcome result, aim goal, answer reply, purpose aim, opportunity chance, advantage benefit, belief conviction
tried attempted, began started, bought purchased, built constructed, ended finished, gathered collected
happened occurred, vanished disappeared, helped assisted, needed required, received got, chose selected
showed demonstrated, remained stayed, hurt injured, show demonstrate, choose select, remain stay, occur happen
begin start, gather collect, assist help, need require, obtain get, construct build, attempt try, allow permit
`;

/** @type {readonly (readonly [string, string])[]} */
export const HAND_PICKED = PAIRS.split(/[,\n]/u)
  .map((pair) => pair.trim().split(' '))
  .flatMap(([one, other]) => (one && other ? [/** @type {const} */ ([one, other])] : []));
