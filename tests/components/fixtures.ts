/** A reading of an invented article about invented people, with every case the views must show. */
import type { CardContent } from '../../lib/messages/protocol';
import type { CheckOfClaim } from '../../lib/model/check';
import type { Claim } from '../../lib/model/claim';
import type { Correction } from '../../lib/model/correction';
import type { Entity, Mention } from '../../lib/model/mention';
import type { Note } from '../../lib/model/note';
import type { Person } from '../../lib/model/person';
import type { Reading } from '../../lib/model/reading';
import type { OthersStatement, RecalledStatement } from '../../lib/model/recall';
import type { Span } from '../../lib/model/span';
import type { Source, Statement, StatementForm } from '../../lib/model/statement';
import type { When } from '../../lib/model/when';
import type { ComparedPair } from '../../lib/own-pages/compared-pairs';
import type { PairWord } from '../../lib/own-pages/pair-words';

export const BLOCKS = [
  'Norland will keep its last coal plant open for another winter',
  'Energy minister Marta Lindqvist said on Tuesday that the plant at Harvik would stay open until April. “We will not let one house go cold this winter,” Lindqvist told reporters in Sundby.',
  '“The date was always a goal and never a promise,” she said, “and a goal can move.”',
  'Jonas Weber said the delay would cost households more than it saved. Harbour manager Tove Aune watched the ships come in.',
  'According to two officials, the decision was taken in March. “It was settled long ago,” one said.',
];

const day = (date: string): When => ({ date, precision: 'day' });

/** The span of `words` in a block of {@link BLOCKS}; throws when they are not there, so that fixtures stay true. */
function spanOf(block: number, words: string): Span {
  const start = BLOCKS[block]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`no such words in block ${block}: ${words}`);
  return { block, start, end: start + words.length };
}

export function makePerson(id: string, name: string, roles: Person['roles'] = []): Person {
  return {
    id,
    names: [{ text: name, kind: 'main', source: 'src-1' }],
    roles,
    links: [{ label: 'Wikipedia', address: 'https://example.org/wiki', source: 'src-1' }],
    epithets: [],
    changed: 0,
    deleted: false,
  };
}

const role = (title: string, of: string | null, asOf: string) => ({
  title,
  of,
  from: null,
  to: null,
  asOf: day(asOf),
  source: 'src-1',
});

export const marta: Person = {
  ...makePerson('p-marta', 'Marta Lindqvist', [role('Minister of Energy', 'Norland', '2025-05-03')]),
  born: [{ when: day('1977-12-21'), source: 'src-1' }],
  countries: [{ text: 'Norland', source: 'src-1' }],
};
export const jonas1: Person = {
  ...makePerson('p-jonas-1', 'Jonas Weber', [role('Chair of the Householders’ League', null, '2024-11-20')]),
  born: [
    { when: { date: '1961', precision: 'year' }, source: 'src-1' },
    { when: day('1961-02-15'), source: 'src-1' },
  ],
  countries: [{ text: 'SE', source: 'src-1' }],
};
export const jonas2: Person = {
  ...makePerson('p-jonas-2', 'Jonas Weber', [role('Goalkeeper', 'FC Sundby', '2023-08-01')]),
  born: [{ when: { date: '1998', precision: 'year' }, source: 'src-1' }],
  countries: [{ text: 'Norland', source: 'src-1' }],
};

export function makeSource(id: string, outlet: string | null, address: string | null, published: When | null): Source {
  return {
    id,
    title: 'Minister answers on the coal question',
    outlet,
    address,
    published,
    retrieved: '2025-09-02',
    licence: null,
    changed: 0,
    deleted: false,
  };
}

export const source1 = {
  ...makeSource('src-1', 'Sundby Courier', 'https://courier.example/coal', day('2024-02-12')),
  licence: 'CC-BY-4.0',
};
const source2 = makeSource('src-2', 'Radio Norland', 'https://radio.example/talk', day('2023-10-05'));

export function makeStatement(
  id: string,
  form: StatementForm,
  words: string,
  said: When | null,
  source = 'src-1',
): Statement {
  return {
    id,
    person: 'p-marta',
    form,
    words,
    said,
    published: null,
    source,
    occasion: null,
    place: null,
    audience: null,
    before: '',
    after: '',
    changed: 0,
    deleted: false,
  };
}

export const verbatim = makeStatement(
  's-1',
  'verbatim',
  'The last coal plant closes on the first of October, and that date is a promise.',
  day('2024-02-11'),
);
export const reported = makeStatement(
  's-2',
  'reported',
  'The minister told listeners that no household would pay more because of the closing.',
  { date: '2023-10', precision: 'month' },
  'src-2',
);

/**
 * As articles leave them: a denial with what was kept around it, and one that an earlier build kept without its verb.
 */
export const denied: Statement = {
  ...makeStatement(
    's-4',
    'reported',
    'denied that she had ever promised a date for the closing of the plant',
    day('2025-01-20'),
  ),
  stance: 'denies',
  reporting: 'denied',
  sentence:
    'Asked twice about the letter, Lindqvist denied that she had ever promised a date for the closing of the plant.',
  rule: 'saying-that',
};
export const keptBefore: Statement = {
  ...makeStatement('s-5', 'reported', 'that the league had taken money from the harbour', day('2024-05-02')),
  before: 'The vote was close. Jonas Weber, its chair, denied on Thursday ',
  after: ', as two papers had written.',
};
export const promised: Statement = {
  ...makeStatement('s-6', 'verbatim', 'We will not let one house go cold', null),
  stance: 'promises',
  reporting: 'vowed',
  sentence: '“We will not let one house go cold,” Lindqvist vowed.',
  rule: 'quotation-name-said',
};

const recalled = (statement: Statement, source: Source, shared: string[]): RecalledStatement => ({
  statement,
  source,
  alsoIn: [],
  sure: 0.8,
  score: 3,
  words: 2,
  names: 1,
  phrases: 0,
  figures: 0,
  dates: 0,
  negation: 0,
  shared,
});

const entities: Entity[] = [
  { id: 'e1', name: 'Marta Lindqvist', candidates: ['p-marta'], roles: ['Energy minister'] },
  { id: 'e2', name: 'Jonas Weber', candidates: ['p-jonas-1', 'p-jonas-2'], roles: [] },
  { id: 'e3', name: 'Tove Aune', candidates: [], roles: ['Harbour manager'] },
];

const mention = (
  [block, text]: [number, string],
  kind: Mention['kind'],
  entity: string,
  rule: string,
  confidence: number,
): Mention => ({ span: spanOf(block, text), text, kind, entity, rule, confidence });

const by = (entity: string, block: number, text: string): Claim['speaker'] => ({
  kind: 'person',
  entity,
  span: spanOf(block, text),
  text,
});

const claims: Claim[] = [
  {
    id: 'c1',
    kind: 'indirect',
    content: [spanOf(1, 'the plant at Harvik would stay open until April')],
    cue: spanOf(1, 'said'),
    speaker: by('e1', 1, 'Marta Lindqvist'),
    stance: 'asserts',
    report: [spanOf(1, 'said on Tuesday that the plant at Harvik would stay open until April')],
    said: null,
    rule: 'saying-that',
    confidence: 0.85,
    gives: 'forecast',
    worth: 0.4,
  },
  {
    id: 'c2',
    kind: 'direct',
    content: [spanOf(1, '“We will not let one house go cold this winter,”')],
    cue: spanOf(1, 'told'),
    speaker: by('e1', 1, 'Lindqvist'),
    stance: 'asserts',
    report: [],
    said: day('2025-09-02'),
    rule: 'quotation-name-said',
    confidence: 0.97,
    gives: 'promise',
    worth: 0.3,
  },
  {
    id: 'c3',
    kind: 'direct',
    content: [spanOf(2, '“The date was always a goal and never a promise,”'), spanOf(2, '“and a goal can move.”')],
    cue: spanOf(2, 'said'),
    speaker: by('e1', 2, 'she'),
    stance: 'asserts',
    report: [],
    said: null,
    rule: 'quotation-name-said',
    confidence: 0.97,
  },
  {
    id: 'c4',
    kind: 'indirect',
    content: [spanOf(4, 'the decision was taken in March')],
    cue: spanOf(4, 'According to'),
    speaker: { kind: 'source', span: spanOf(4, 'two officials'), text: 'two officials' },
    stance: 'asserts',
    report: [],
    said: null,
    rule: 'according-to',
    confidence: 0.8,
    worth: 0.6,
  },
  {
    id: 'c5',
    kind: 'direct',
    content: [spanOf(4, '“It was settled long ago,”')],
    cue: spanOf(4, 'said'),
    speaker: { kind: 'unclear' },
    stance: 'asserts',
    report: [],
    said: null,
    rule: 'quotation-said',
    confidence: 0.7,
  },
];

export const reading: Reading = {
  article: {
    address: 'https://courier.example/2025/plant',
    title: BLOCKS[0]!,
    bylines: ['Ida Holm'],
    outlet: 'Sundby Courier',
    language: 'en',
    published: day('2025-09-02'),
    blocks: BLOCKS.map((text, index) => ({ kind: index === 0 ? 'headline' : 'paragraph', text })),
  },
  entities,
  mentions: [
    mention([1, 'Marta Lindqvist'], 'name', 'e1', 'known-name', 0.99),
    mention([2, 'she'], 'pronoun', 'e1', 'pronoun-of-one', 0.85),
    mention([3, 'Jonas Weber'], 'name', 'e2', 'known-name', 0.99),
    mention([3, 'Tove Aune'], 'name', 'e3', 'name-model', 0.91),
  ],
  claims,
  recalls: [
    {
      claim: 'c3',
      statements: [recalled(verbatim, source1, ['promise', 'date']), recalled(reported, source2, ['plant'])],
      perhaps: [],
      veryWords: [],
      others: [],
    },
    { claim: 'c1', statements: [], perhaps: [], veryWords: [], others: [] },
  ],
  people: [marta, jonas1, jonas2],
  language: 'en',
  languageSupported: true,
};

const others: OthersStatement[] = [
  {
    ...recalled(
      {
        ...makeStatement(
          's-3',
          'reported',
          'Closing the Harvik plant by October is a promise that nobody can keep.',
          day('2024-03-01'),
          'src-2',
        ),
        person: 'x:8',
      },
      source2,
      ['promise'],
    ),
    speaker: 'Hilda Aspelund',
  },
];

const check: CheckOfClaim = {
  check: {
    id: 'check-1',
    speaker: 'Marta Lindqvist',
    speakerId: null,
    claim: 'The closing date of the last coal plant was never promised',
    claimDate: '2024-06',
    checker: 'Norland Fact Desk',
    result: 'Partly: the date was called a promise in February',
    title: 'What was said about the closing of Harvik',
    address: 'https://factdesk.example/harvik',
    published: '2024-06-20',
    licence: null,
  },
  licence: 'CC-BY-4.0',
  pack: 'Checks of the Fact Desk',
  sameSpeaker: true,
  shared: ['promise', 'date'],
};

/** The same with all that packs can add: several sources, other people, fact checks. */
export const fullReading: Reading = {
  ...reading,
  recalls: [
    {
      claim: 'c3',
      statements: [
        {
          ...recalled(verbatim, source1, ['promise', 'date']),
          alsoIn: [source2, makeSource('src-3', null, 'https://evening.example/coal', day('2024-02-13'))],
          names: 0.4,
        },
      ],
      perhaps: [recalled(reported, source2, ['plant'])],
      veryWords: [],
      others,
    },
  ],
  checks: [
    {
      claim: 'c3',
      checks: [
        check,
        {
          ...check,
          check: {
            ...check.check,
            id: 'check-2',
            speaker: null,
            claim: 'Closing dates of power plants were never more than goals',
            claimDate: null,
            title: null,
            result: 'Four of five dates were laws',
          },
          sameSpeaker: false,
          shared: ['goal', 'date'],
        },
      ],
    },
  ],
};

/** A reading of the same article that found nothing. */
export const emptyReading: Reading = { ...reading, entities: [], mentions: [], claims: [], recalls: [], people: [] };

export const notes: Note[] = [
  {
    id: 'n1',
    about: { kind: 'person', person: 'p-marta', name: 'Marta Lindqvist' },
    text: 'Ask for the minutes of the March meeting.',
    created: Date.UTC(2025, 8, 1),
    changed: Date.UTC(2025, 8, 2),
    deleted: false,
  },
  {
    id: 'n2',
    about: { kind: 'name', name: 'Tove Aune' },
    text: 'Spoke at the harbour hearing, too.',
    created: Date.UTC(2025, 7, 1),
    changed: Date.UTC(2025, 7, 1),
    deleted: false,
  },
];

export const cardOfMarta: CardContent = {
  namesakes: [],
  merged: [],
  people: [marta],
  latest: [
    { statement: verbatim, source: source1 },
    { statement: reported, source: source2 },
  ],
  notes: [notes[0]!],
  sources: [source1, source2],
};

/** What articles said of her: each with the words that report it. */
export const cardOfReports: CardContent = {
  ...cardOfMarta,
  latest: [denied, promised, keptBefore].map((statement) => ({ statement, source: source1 })),
  notes: [],
};

export const cardOfNamesakes: CardContent = {
  namesakes: [],
  merged: [],
  people: [jonas1, jonas2],
  latest: [],
  notes: [],
  sources: [source1],
};
export const cardOfNobody: CardContent = { namesakes: [], people: [], merged: [], latest: [], notes: [], sources: [] };

/** Marta with two whom the reader merged into her; one of them is in no pack now. */
export const cardOfMerged: CardContent = {
  ...cardOfMarta,
  merged: [
    { merge: `aforesaid:${jonas2.id}`, person: jonas2 },
    { merge: 'aforesaid:x:gone', person: null },
  ],
};

const rangeOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const NOW_WORDS = 'that the government would keep the plant at Harvik open for good';
const EARLIER_WORDS = 'The plant at Harvik will close on the first of October, and that date is a promise.';

/** A denial in the article beside what was said two years before. */
export const comparedPair: ComparedPair = {
  person: 'p-marta',
  speaker: 'Marta Lindqvist',
  difference: 'position',
  isAsked: true,
  now: {
    words: NOW_WORDS,
    isVerbatim: false,
    reporting: 'denied',
    around: `Marta Lindqvist denied ${NOW_WORDS}.`,
    said: day('2025-09-02'),
    published: day('2025-09-03'),
    title: 'Norland keeps its last coal plant open for another winter',
    outlet: 'Sundby Herald',
    address: 'https://herald.example/coal',
    licence: null,
  },
  earlier: {
    words: EARLIER_WORDS,
    isVerbatim: true,
    reporting: null,
    around: `Asked about the date, she was brief. “${EARLIER_WORDS}” Then she left.`,
    said: day('2023-10-04'),
    published: day('2023-10-05'),
    title: 'Minister answers on the coal question',
    outlet: 'Sundby Courier',
    address: 'https://courier.example/coal',
    licence: 'CC-BY-4.0',
  },
  marks: {
    now: { tells: [rangeOf(NOW_WORDS, 'keep')], alone: [] },
    earlier: { tells: [rangeOf(EARLIER_WORDS, 'close')], alone: [] },
  },
};

const { isAsked: _, marks: __, ...comparedSides } = comparedPair;

/** The same, kept by the reader with a note. */
export const keptPair: PairWord = {
  pair: { ...comparedSides, id: 'pair-1', verdict: 'accepted', created: 1_756_800_000_000, changed: 1, deleted: false },
  note: {
    id: 'note-pair',
    about: { kind: 'pair', pair: 'pair-1', name: 'Marta Lindqvist' },
    text: 'Ask her in autumn.',
    created: 1,
    changed: 1,
    deleted: false,
  },
};

/** A correction that the reader made of the page of {@link reading}. */
export const correctionOf = (kind: Correction['kind'], words: string, target: string | null): Correction => ({
  id: `${kind} ${words}`,
  address: reading.article.address,
  kind,
  words,
  target,
  created: 1,
  changed: 1,
  deleted: false,
});
