/*
 * Irregular English verbs and nouns of everyday news: the form that a dictionary lists, then its other forms. They let
 * `took` and `takes` count as forms of one word. Forms that are more often another word (`lay`, `bore`, `wound`) are
 * left out.
 */

const FORMS = `
arise arose arisen|beat beaten|become became|begin began begun|bite bit bitten|blow blew blown|break broke broken
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|deal dealt|die died dying
draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen
get got gotten|give gave given|go goes went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held
keep kept|know knew known|lead led|lean leant|learn learnt|leave left|lend lent|light lit|lie lied lying|lose lost
make made|mean meant|meet met|overcome overcame|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran
say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shoot shot|shrink shrank shrunk
sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun
spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken|swear swore sworn
sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|undergo underwent undergone|understand understood|wake woke woken|wear wore worn|win won
withdraw withdrew withdrawn|write wrote written|man men|woman women|child children|life lives|wife wives|knife knives
leaf leaves|agree agreed|free freed|guarantee guaranteed|half halves|foot feet|tooth teeth|mouse mice|policeman policemen|policewoman policewomen
fireman firemen|gunman gunmen|spokesman spokesmen|businessman businessmen|fisherman fishermen|lorry lorries
`;

/** From an irregular form to the form that a dictionary lists. */
export const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(/\s+/);
      return forms.map((form): [string, string] => [form, base]);
    }),
);
