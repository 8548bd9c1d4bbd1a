/**
 * Words that say how a sentence is built, not what it is about. Two statements that share only these share nothing.
 * Grouped by the reason why each group is here; all folded, without apostrophes.
 */
const GROUPS = {
  articles: 'a an the this that these those such',
  pronouns:
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers ' +
    'herself it its itself they them their theirs themselves one ones who whom whose which what whatever whoever ' +
    'someone somebody something anyone anybody anything everyone everybody everything nobody nothing each other another',
  prepositions:
    'of in to for with on at from by about as into like through after over between out against during without before ' +
    'under around among upon toward towards within per via above below up down off across along behind beyond near since ' +
    'until till onto',
  conjunctions: 'and but or nor so yet if because while although though unless whereas whether than then else',
  auxiliaries:
    'am is are was were be been being do does did doing done have has had having will would shall should can could may ' +
    'might must ought cannot let lets gonna got get gets getting',
  adverbs:
    'not no yes very too also just only even still again ever never always now here there where when why how all any ' +
    'both either neither some many much more most few less least own same well really actually quite rather almost ' +
    'already perhaps maybe however therefore thus indeed today okay oh',
  /** Reporting frames the words, it is not part of them; both a claim and a report of it have one. */
  reporting:
    'say says said saying tell tells told telling know knows knew known knowing think thinks thought thinking thing things going go goes way lot kind make made',
} as const;

const stopWords = new Set(Object.values(GROUPS).flatMap((group) => group.split(' ')));

/** Stop words that are also names of people; with a capital inside a sentence they are names. */
const NAMES_TOO = new Set(['an', 'may', 'might', 'no', 'so', 'will']);

/** Whether a folded word only says how a sentence is built. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** Whether a stop word may be somebody's name ("Theresa May", "Will Smith"). */
export function canBeName(word: string): boolean {
  return NAMES_TOO.has(word);
}
