import { wordsOf } from './tables';

/** Words that say the same of a figure, the first of a line for all of them. Any form of a word will do. */
export const SAME_OF_FIGURES: readonly string[] = [
  'rise increase grow growth climb raise soar jump higher up hike boost',
  'fall drop decline decrease cut reduce lower shrink slash down reduction',
  'spend invest put pour allocate commit fund provide give set aside',
  'create add generate bring',
  'build construct erect',
  'kill die dead death',
  'hire recruit employ',
  'earn make',
  'get receive',
  'cost price',
  'house home dwelling',
  'job post position',
  'person people',
  'begin start',
  'end finish complete close',
];

/** The first words of the lines of those that say which way a figure went. */
export const UP = 'rise';
export const DOWN = 'fall';

/**
 * Content words that add nothing to what a figure is about: wishing, planning, announcing, likelihood, and empty
 * adjectives.
 */
export const LIGHT = new Set(
  wordsOf(`
  want wants wanted wish hope hopes plan plans planned planning planning aim aims aimed intend intends intended
  promise promises promised pledge pledges pledged vow vows vowed commit commits committed commitment announce announces
  announced expect expects expected need needs needed believe believes believed propose proposes proposed pledging
  target targets goal goals work works working continue continues clear sure today yesterday tomorrow tonight now
  currently around nearly almost roughly approximately least estimated figure figures number numbers amount amounts
  level levels percent percentage point points rate worth value stand stands stood reach reaches reached hit hits
  see sees saw seen gone been becomes became call calls called demand demands demanded ask asks asked urge urges urged become remain remains remained come comes came go goes went going take takes took taken
  new newly fresh brand already even over under above below below just well alone whole full fully big huge
  large great good important really simply actually basically total altogether year years yearly annually annual
  month months monthly week weeks weekly day days daily per each every us let lets also together least most
  next coming end government administration country nation ladies gentlemen friends look fact
  deliver delivers delivered delivering ensure ensures able
  `),
);

/** Words that tell of what is to come. */
export const TO_COME = new Set(
  wordsOf(`
  will shall going plan plans planned planning aim aims intend intends promise promises promised pledge pledges pledged
  vow vows vowed want wants target targets goal should must could would might may hope hopes expect expects expected
  propose proposes proposed need needs call calls called demand demands demanded ask asks asked urge urges urged
  `),
);

/** Words that say which of several figures is meant. */
export const QUALIFIERS = new Set(
  wordsOf(`
  average averages median mean minimum maximum net gross real another additional extra further second third
  fourth fifth half quarter previous former old earlier last ago since initially originally
  men women male female boys girls children adults young
  north south east west northern southern eastern western
  domestic foreign public private local regional national global federal
  `),
);

/** Words that end what a number counts: prepositions, conjunctions, pronouns, and verbs that help others. */
export const ENDS_COUNTED = new Set(
  wordsOf(`
  in to for with on at from by about as into like through after over between out against during without before under
  around among upon toward towards within per via above below up down off across along behind beyond near since until till
  and but or nor so yet if because while although though unless whereas whether than then
  is are was were be been being do does did has have had having will would shall should can could may might must
  who whom whose which what that this these those he she it they we you i him her them us when where how why
  a an the not also already each every
  `),
);

/** Words that may stand between a number and what it counts. */
export const BEFORE_COUNTED = new Set(
  wordsOf('of the these those our their more other new additional extra further our his her its my your such'),
);
