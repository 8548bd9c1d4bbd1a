import type { Sign } from '../languages/en/worth/sign';
import { cueAdjectivesOf, cueNounsOf, cueVerbsOf } from './cues-from-data';
import type { ByWords, PackedPattern, PackedSign, TableData, VerbEnding, WordList } from './table-data';
import type { ClaimTables, LanguageTables, PeopleTables, TextTables, WorthTables } from './tables';

const setOf = (list: WordList): ReadonlySet<string> => new Set(list.split('\n'));

const pattern = ([source, flags]: PackedPattern) => new RegExp(source, flags);

function mapOf<Fact>(facts: ByWords<Fact>): ReadonlyMap<string, Fact> {
  const map = new Map<string, Fact>();
  for (const [fact, words] of facts) for (const word of words.split('\n')) map.set(word, fact);
  return map;
}

function textTables(data: TableData['text']): TextTables {
  return {
    titleAbbreviations: setOf(data.titleAbbreviations),
    capitalAbbreviations: setOf(data.capitalAbbreviations),
    plainAbbreviations: setOf(data.plainAbbreviations),
    numberAbbreviations: setOf(data.numberAbbreviations),
    sentenceOpeners: setOf(data.sentenceOpeners),
  };
}

/** Asked of most words of an article: nothing is made for one without the ending. */
function isFormOf(verbs: ReadonlySet<string>, endings: readonly VerbEnding[], lower: string): boolean {
  for (const { ending, stems } of endings) {
    if (!lower.endsWith(ending)) continue;
    for (const { drop, add } of stems) if (verbs.has(`${lower.slice(0, -drop)}${add}`)) return true;
  }
  return false;
}

function claimTables(data: TableData['claims']): ClaimTables {
  const { presentEndings, pastEndings } = data;
  const cueVerbs = cueVerbsOf(data.cueVerbs);
  const [verbs, presents, pasts] = [setOf(data.verbs), setOf(data.presents), setOf(data.pasts)];
  const only = mapOf(data.onlyTags);
  const closed = new Map(data.closedTags.map(([tag, words]) => [tag, setOf(words)]));
  const small = setOf(data.closedTags.map(([, words]) => words).join('\n'));
  return {
    cueVerbs,
    cueNouns: cueNounsOf(data.cueNouns),
    cueAdjectives: cueAdjectivesOf(data.cueAdjectives),
    onlyTag: (lower) => only.get(lower),
    isSmallWord: (lower) => small.has(lower),
    isAllowed: (tag, lower) => closed.get(tag)?.has(lower) ?? true,
    canBeVerb: (lower) =>
      presents.has(lower) || cueVerbs.has(lower) || verbs.has(lower) || isFormOf(verbs, presentEndings, lower),
    canBePast: (lower) =>
      pasts.has(lower) || cueVerbs.has(lower) || pastEndings.some((ending) => lower.endsWith(ending)),
    guessing: setOf(data.guessing),
  };
}

function peopleTables(data: TableData['people']): PeopleTables {
  const officeNouns = setOf(data.officeNouns);
  const roleNouns = new Set([...officeNouns, ...setOf(data.occupationNouns)]);
  return {
    functionWords: setOf(data.functionWords),
    heWords: setOf(data.heWords),
    sheWords: setOf(data.sheWords),
    heTitles: setOf(data.heTitles),
    sheTitles: setOf(data.sheTitles),
    heNames: setOf(data.heNames),
    sheNames: setOf(data.sheNames),
    particles: setOf(data.particles),
    leadingParticles: setOf(data.leadingParticles),
    joinedArticle: pattern(data.joinedArticle),
    surnameFirst: setOf(data.surnameFirst),
    nameSuffixes: setOf(data.nameSuffixes),
    officeNouns,
    isRoleNoun: (lower) => roleNouns.has(lower),
    irregularDemonyms: mapOf(data.irregularDemonyms),
    epithetNouns: setOf(data.epithetNouns),
    newOne: setOf(data.newOne),
    heNouns: setOf(data.heNouns),
    sheNouns: setOf(data.sheNouns),
    knownOne: setOf(data.knownOne),
    thingNouns: setOf(data.thingNouns),
    personNouns: setOf(data.personNouns),
  };
}

function sign(packed: PackedSign): Sign {
  return 'pattern' in packed ? { points: packed.points, pattern: pattern(packed.pattern) } : packed;
}

function worthTables(data: TableData['worth']): WorthTables {
  const openers = setOf(data.openers);
  return {
    claimKinds: data.claimKinds.map(({ kind, shows, unless }) => ({
      kind,
      shows: pattern(shows),
      ...(unless ? { unless: pattern(unless) } : {}),
    })),
    cueKinds: data.cueKinds.map(({ kind, cue }) => ({ kind, cue: pattern(cue) })),
    signsFor: data.signsFor.map(sign),
    signsAgainst: data.signsAgainst.map(sign),
    isOpener: (lower) => openers.has(lower.replace(/['.].*$/, '')),
  };
}

/**
 * The tables that rules read. Those of worth are made when first read: no article without claims needs their patterns.
 */
export function tablesFromData(data: TableData): LanguageTables {
  let worth: WorthTables | null = null;
  return {
    subtag: data.subtag,
    text: textTables(data.text),
    claims: claimTables(data.claims),
    people: peopleTables(data.people),
    get worth() {
      worth ??= worthTables(data.worth);
      return worth;
    },
  };
}
