import { Chrono, casual } from 'chrono-node/en';

type Parser = (typeof casual.parsers)[number];

const NUMBER_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|few|several|the|couple';
/** A unit of time, as a word of its own or glued to a number, as chrono allows it ("5h ago"). */
const UNIT =
  `(?:\\b|\\d|${NUMBER_WORD}|half\\s{0,2}an?|of)` +
  '(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|mins?|sec|h|hrs?|d|w|mo|mon|mos|qtr|yr|y|s|m)';
/** How chrono lets a stretch of time begin: "about 3", "an". */
const SOME = `(?:~|about|around|roughly|approximately|just|\\d|${NUMBER_WORD}|a)`;
/** A month, with what may follow it: an end, a year, or the name of a day glued to it. */
const MONTH =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?=\W|\d|$|of|first|second|third|four|fif|six|seven|eigh|nin|ten|ele|twe|thir)/i;
const MONTHS = 'september|february|november|december';

/**
 * What a text must have for a parser to find anything in it. Chrono's patterns for stretches and months take V8 up to
 * 60 ms each to compile, and in most texts none of them can match. A parser is known by a part of its pattern's source,
 * so that one which a new version writes otherwise is asked every time.
 */
const NEEDS: readonly [source: string, needs: RegExp][] = [
  ['([0-9]{4})[-\\.\\/\\s]', /[0-9]{4}/],
  ['\\s{0,5}(?:ago|before|earlier)', new RegExp(`${UNIT}\\s{0,5}(?:ago|before|earlier)`, 'i')],
  [
    '\\s{0,5}(?:later|after|from now|henceforth|forward|out)',
    new RegExp(`${UNIT}\\s{0,5}(?:later|after|from now|henceforth|forward|out)`, 'i'),
  ],
  ['(?:within|in|for)\\s*', new RegExp(`(?:\\W|^)(?:within|in|for)\\s*${SOME}`, 'i')],
  [
    '(this|last|past|next|after|\\+|-)\\s*(',
    new RegExp(`(?:\\W|^)(?:this|last|past|next|after|\\+|-)\\s*${SOME}`, 'i'),
  ],
  [MONTHS, MONTH],
];

const NOTHING = /(?!)/;

/** How chrono's patterns go on after a first stretch of time: "an hour", then up to ten times "and 5 minutes". */
const MORE = { first: '(?:\\s{0,5},?(?:\\s*and)?\\s{0,5}', last: '){0,10}' };
const HAS_MORE = new RegExp(`${UNIT}\\s{0,5},?(?:\\s*and)?\\s{0,5}(?:\\d|${NUMBER_WORD}|a)`, 'i');

/**
 * The pattern for texts in which no second stretch follows a first: a tenth of the cost to compile, the same groups.
 */
function withoutMore(pattern: RegExp): RegExp {
  const from = pattern.source.indexOf(MORE.first);
  const to = pattern.source.indexOf(MORE.last, from);
  if (from === -1 || to === -1) return pattern;
  return new RegExp(pattern.source.slice(0, from) + pattern.source.slice(to + MORE.last.length), pattern.flags);
}

function onlyWhereNeeded(parser: Parser): Parser {
  const { source } = parser.pattern({ text: '', option: {} } as Parameters<Parser['pattern']>[0]);
  const needs = NEEDS.find(([part]) => source.includes(part))?.[1];
  if (!needs) return parser;
  let short: RegExp | null = null;
  const pattern: Parser['pattern'] = (context) => {
    if (!needs.test(context.text)) return NOTHING;
    let asked = parser.pattern(context);
    if (asked.source.includes(MORE.first) && !HAS_MORE.test(context.text)) {
      short ??= withoutMore(asked);
      asked = short;
    }
    // What follows a date is looked at again: asked a second time, the pattern would be compiled a second, dearer time.
    return Object.assign(/(?:)/, { exec: (text: string) => (needs.test(text) ? asked.exec(text) : null) });
  };
  return { pattern, extract: (context, match) => parser.extract(context, match) };
}

let reader: Chrono | null = null;

/** All dates in a short text, as `casual.parse` of chrono gives them; days and times count from `instant`, in UTC. */
export function readDates(text: string, instant: Date): ReturnType<Chrono['parse']> {
  reader ??= new Chrono({ parsers: casual.parsers.map(onlyWhereNeeded), refiners: casual.refiners });
  return reader.parse(text, { instant, timezone: 0 }, { forwardDate: false });
}
