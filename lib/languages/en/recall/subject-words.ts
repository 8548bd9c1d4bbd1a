/**
 * Content words that tell how much, when, how or how well, but never of what. They help to rank, yet two statements
 * that share only these are not on one subject. Grouped by what they tell; any inflection.
 */
const GROUPS = {
  measures:
    'percent million billion trillion thousand hundred dozen dollar euro pound cent number figure rate total average level',
  amounts:
    'big large huge small little high low full half double whole entire single extra additional enormous tremendous massive larger largest bigger biggest higher highest lower lowest fewer',
  times:
    'ago year month week day decade century hour minute moment time once twice period recent early late short long today tomorrow yesterday night morning past future previous current',
  order: 'first second third last next final previous former top front end begin start finish',
  judgement:
    'good bad better best worse worst great nice terrible horrible wonderful important major real true false right wrong serious fair simple easy hard clear',
  acting:
    'come take give put look see hear try keep use used using show want need like love mean call ask talk speak turn move run stay set let leave bring ' +
    'happen become believe understand agree remember feel hope wish help work live stand allow require include follow continue change cause order close open hold carry reach lead try start stop pay send meet',
  vague:
    'fact idea point part place side case matter question answer problem issue reason example story line word kind sort stuff bit group member person people everybody folk world country nation',
  manner:
    'new old young different same able likely possible sure certain particular general special far near exact simply totally approximately absolutely',
  talk: 'mr mrs ms miss madam sir thank please welcome applause laughter state statement claim comment',
} as const;

/** The same as a list of texts. */
export const NOT_SUBJECTS: readonly string[] = Object.values(GROUPS);
