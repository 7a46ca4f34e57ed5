/** @typedef {import('./wordnet.mjs').Synset} Synset */

/** A first word that two people in WordNet share is hardly a surname or a byname of one. */
const FEWEST_BEARERS = 2;
/** People are given with their years. */
const YEARS = /\((?:born|circa|\?|\d{3,4})/;

/** First words that are titles, bynames or ordinary words. */
const NO_NAMES = new Set(
  `admiral babe baroness battle big bishop black bob captain cardinal chevalier commodore comte count czar dame duc duke
  earl emperor english father fats first fourth gentleman general great honore iron king lady little lord madame marquis
  marquise marshal mother old pope president prince princess queen saint second shah sir sitting strauss sun urban van
  vicomte viscount war will`.split(/\s+/),
);

/** Names of people in today's news, chosen by hand. */
const MORE_NAMES = `abdul abdullah ahmad akira aisha alejandro ali amal amina amir ana anders angela anita anja antonia
  antony arjun ashraf astrid ayesha barack bashar ben bjorn boris brian carla carmen carol caroline chen chloe chris
  christina christine christopher claire claudia daniela deborah denise diana diane dmitry elena elisabeth emmanuel eric
  erik evelyn fatima fatou fiona fred giorgia greta hamid hannah hasan hassan heather heidi helmut hillary hiroshi hussein
  ibrahim ines ingrid irina isabel isabelle ivana jacinda jack jason javier jeff jennifer jens jeremy jill joanna joe jon
  joshua juha juliet justin kamala karim katarina kate kathleen keir kelly kenji kevin khaled kim kofi kristina lars laura
  layla leila liam linda lisa lucia luca luis mahmoud maja marco marek mario marta martina mateo maya mehmet melissa mette
  michelle mia mohamed mohammad mustafa nadia naomi narendra natalia natasha nicole nikita nina noah noor olaf olga olivia
  omar pavel pedro petra priya rachel rahul raj ravi recep ricardo rita robin rosa ryan sally samir sandra sanjay sara sean
  sergey shirin silvia sofia sonia sophie stella sven svetlana tamara tatiana tomas tony tor ursula vera vijay volodymyr
  wei xi yasmin yuki yuri yusuf zainab`;

/**
 * @param {ReadonlyMap<string, Synset>} synsets
 * @returns {string[]} One line of first names in small letters.
 */
export function firstNameLines(synsets) {
  /** @type {Map<string, Set<string>>} */
  const bearers = new Map();
  for (const { key, pos, words, pointers, gloss } of synsets.values()) {
    if (pos !== 'n' || !pointers.some(({ symbol }) => symbol === '@i') || !YEARS.test(gloss)) continue;
    for (const { lemma } of words) {
      const name = /^([A-Z][a-z]{2,}) /.exec(lemma)?.[1]?.toLowerCase();
      if (name === undefined || NO_NAMES.has(name)) continue;
      bearers.set(name, (bearers.get(name) ?? new Set()).add(key));
    }
  }
  const known = [...bearers].flatMap(([name, keys]) => (keys.size >= FEWEST_BEARERS ? [name] : []));
  return [[...new Set([...known, ...MORE_NAMES.split(/\s+/)])].sort().join(' ')];
}
