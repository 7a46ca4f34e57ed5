/*
 * Words that get no synonyms from WordNet, though it offers some: putting one in the place of the other would change what
 * a report says. Read from the whole list by eye; after the part of speech the words, under the reason.
 */

/** @type {Readonly<Record<string, readonly string[]>>} */
const REASONS = {
  'They report speech, and each says how sure or how hostile the speaker is.': [
    `v affirm agree allege announce answer argue assent avow bawl beg bellow berate blurt boast brag chide claim
    clarify comment compliment concur condemn confirm congratulate contend contradict corroborate criticise criticize
    curse deny disclose divulge ejaculate elaborate emphasise emphasize exclaim explain expound imply implore insist
    mention mumble mutter prove rebuke rebut recite recommend refute reiterate repeat reply report restate retract
    say scold speculate state stress substantiate suggest swear theorise theorize underline underscore hypothesise
    hypothesize accentuate accept cite connote declaim decry forswear point\u00A0out postulate advocate cry\u00A0out call\u00A0out
    re-emphasise re-emphasize re-emphasising talk\u00A0about discuss warn attest manifest reason reckon guess`,
    'r decidedly emphatically definitely',
    'n announcement proclamation remonstrance objection congratulations praise disclosure revelation',
  ],
  'They differ in law or in who may do it.': [
    `v abuse maltreat adopt espouse appropriate approve arrest assail assault coerce commandeer compel confine enact
    execute force forbid hijack inherit limit oblige ordain prescribe dictate proscribe disallow prohibit procure
    repeal rescind resign restrict curtail sanction seize throttle vacate violate infer deduce derive license licence
    detect notice dismiss discount enroll enrol recruit punish penalise penalize request call\u00A0for defy withstand
    accumulate compile interrupt disrupt impute ascribe attribute promote encourage motivate prompt incite need necessitate require test try\u00A0out`,
    `n ailment complaint accountant controller agency bureau charge committee commission court tribunal crime criminal
    crook law-breaking misdeed misbehavior misbehaviour misdemeanor misdemeanour violation petition request punishment
    penalty treaty pact provision proviso responsibility obligation self-government self-determination state province
    district territory city metropolis village colony settlement director manager minister parson pastor smuggler
    runner spouse partner researcher investigator government authorities occupation job determination finding decree
    fiat militia reserves sentinel guardian defender commander correspondent organization nation
    country wage salary profit profits earnings revenue receipts takings proceeds advisor consultant bequest legacy`,
    'r randomly arbitrarily advisedly strictly purely',
  ],
  'They differ in degree, or one of them judges.': [
    `v annihilate eradicate amaze astonish astound beat\u00A0out vanquish collapse crawl die perish discontinue cease quit
    endanger imperil jeopardise jeopardize exceed frighten scare hate detest hunt liquidate suppress conquer repress
    subdue swindle terrify unify merge uncover annoy irritate despise scorn disdain deceive delude desire want
    challenge dispute deem falsify distort warp evade skirt sidestep gamble imitate simulate misconstrue
    misunderstand pacify appease pilfer purloin react respond determine ascertain review reexamine shun eschew
    destine doom disregard snub thwart frustrate intervene intercede arbitrate aggravate exacerbate extenuate mitigate assume presume reduce trust glorify
    exalt idolise idolize worship revere eulogise eulogize lionise lionize victimise victimize stutter stammer`,
    `n attack onrush battle engagement calamity catastrophe tragedy hazard jeopardy risk injury harm insurrection revolt
    uprising panic terror war warfare menace threat retaliation revenge dictatorship tyranny patriotism nationalism
    mistake error fault hunch suspicion gunman gunslinger madman maniac majority bulk scheme strategy illness sickness
    plan program project task survey study power person individual someone populace public resentment
    bitterness rancor rancour tumult uproar victory triumph defeat licking alarm consternation heroism valor valour
    despair desperation downpour cloudburst altercation fracas fatigue weariness reporter newsman participation
    involvement backing patronage encroachment intrusion procedure process gunfire gunshot predicament plight
    annihilation obliteration soldiery troops arms girl labor labour proletariat manpower men lack deficiency
    commerce enterprise endeavor endeavour palace castle trader dealer package bundle packet attempt effort`,
    `a frightened scared fierce furious terrifying dreadful frightening terrible enormous tremendous religious spiritual
    individual single minimal minimum elderly older huge vast curious peculiar queer apparent evident plain fake phony`,
    'r slightly somewhat badly severely terribly awful soon presently unusually remarkably rarely seldom urgently desperately seriously earnestly gravely soberly',
  ],
  'How sure or how exact a statement is belongs to other parts of the engine, and so do numbers.': [
    'n percentage percent tons dozens lots scores wads nothing zero quarter half one-half one-fourth',
    'a six forty',
    `r apparently seemingly ostensibly purportedly supposedly approximately about roughly close\u00A0to more\u00A0or\u00A0less or\u00A0so
    almost nearly well-nigh merely simply only but reasonably moderately pretty fairly barely hardly scarcely
    exclusively solely alone further farther above supra down downward up upward upwards along on away forth after
    afterward before earlier enough plenty equally as ever outside inside surely certainly relatively no\u00A0doubt
    undoubtedly doubtless to\u00A0be\u00A0sure thereon therein again particularly especially at\u00A0a\u00A0time at\u00A0one\u00A0time`,
  ],
  'In news the word mostly means something else.': [
    `v address approach attend butt come\u00A0off enter float go go\u00A0out travel leap lay live populate inhabit lower pertain
    concern place put print publish race rush run\u00A0off scout spot spy steep supply surround border tend incline test
    turn\u00A0to work\u00A0at wreak write\u00A0on move\u00A0over give\u00A0way cross traverse get\u00A0over cut\u00A0across hop lean tilt study
    analyse analyze lam run\u00A0away nudge thaw hunt recover retrieve regain focus rivet speculate associate link
    attach\u00A0to come\u00A0with go\u00A0with accompany capitalise capitalize take\u00A0advantage come\u00A0on come\u00A0out embrace encompass
    take\u00A0hold take\u00A0charge take\u00A0down let\u00A0down bring\u00A0down activate employ move\u00A0on march\u00A0on pity please delight
    set\u00A0about go\u00A0about buy\u00A0out buy\u00A0up focus\u00A0on concentrate\u00A0on set\u00A0out consult go\u00A0off lay\u00A0off`,
    `n acting bastard prick ass bottom underside double homer dive document papers plant works pitcher hurler
    promotion publicity spell trance good\u00A0deal great\u00A0deal champion chief letter missive load loading spring
    power sanction dispatch communique being existence news tidings provision cattle cows oxen idea thought
    stairs steps crash clangoring manner mode style fashion doctrine philosophy ism standard criterion touchstone
    vicinity locality neighborhood sarcasm irony satire selling marketing hugging kissing petting integrity unity
    scope range fellow lad bloke fella spirits liquor shop trademark advertising boom roar roaring thunder`,
    'a central fundamental key round circular working red crimson dear beloved dirty soiled',
    'r ill poorly instead alternatively happily merrily blithely jubilantly north northward badly super gaily past of\u00A0late like\u00A0hell like\u00A0thunder like\u00A0the\u00A0devil',
  ],
};

/** Part of speech and word, with a blank between. */
const STOPPED = new Set(
  Object.values(REASONS)
    .flat()
    .flatMap((line) => {
      const [pos = '', ...words] = line.split(/[ \n]+/);
      return words.map((word) => `${pos} ${word.replaceAll('\u00A0', ' ')}`);
    }),
);

/**
 * @param {string} pos
 * @param {string} word
 * @returns {boolean} Whether the word may have no synonyms as this part of speech.
 */
export function isStopped(pos, word) {
  return STOPPED.has(`${pos} ${word}`);
}
