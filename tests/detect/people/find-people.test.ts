import { describe, expect, it } from 'vitest';
import type { KnownPerson } from '@/lib/detect/people/known-person';
import { findPeople } from '../../../scripts/english';
import { articleOf } from './article-of';

interface Case {
  name: string;
  text: string;
  known?: KnownPerson[];
  /** Every mention as "words → entity name". */
  expected: string[];
}

const PUTIN: KnownPerson = {
  id: 'k1',
  names: ['Vladimir Putin', 'Vladimir Vladimirovich Putin'],
  roles: [{ title: 'President', of: 'Russia' }],
  epithets: ['the Kremlin chief'],
};
const MERZ: KnownPerson = {
  id: 'k2',
  names: ['Friedrich Merz'],
  roles: [{ title: 'Chancellor', of: 'Germany' }],
  epithets: [],
};

function mentionsIn(text: string, known: KnownPerson[]): string[] {
  const article = articleOf(text);
  const { entities, mentions } = findPeople(article, known);
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return mentions.map((m) => `${m.text} → ${names.get(m.entity)}`);
}

const cases: Case[] = [
  {
    name: 'a surname after the full name, with possessive',
    text: 'Maria Lopez said on Monday that she would resign. Lopez’s party met in Madrid.',
    expected: ['Maria Lopez → Maria Lopez', 'she → Maria Lopez', 'Lopez → Maria Lopez'],
  },
  {
    name: 'a surname in the headline before the full name',
    text: 'Lopez resigns\nMaria Lopez, the mayor of Springfield, resigned on Monday.',
    expected: ['Lopez → Maria Lopez', 'Maria Lopez → Maria Lopez'],
  },
  {
    name: 'a title with a surname is one mention',
    text: 'US President Donald Trump spoke first. Later President Trump met reporters.',
    expected: ['Donald Trump → Donald Trump', 'President Trump → Donald Trump'],
  },
  {
    name: 'an office in front of a full name is no part of it',
    text: 'LONDON (Reuters) - British Prime Minister David Cameron said no.',
    expected: ['David Cameron → David Cameron'],
  },
  {
    name: 'particles',
    text: 'European Commission President Ursula von der Leyen spoke. Von der Leyen said Charles de Gaulle was right.',
    expected: [
      'Ursula von der Leyen → Ursula von der Leyen',
      'Von der Leyen → Ursula von der Leyen',
      'Charles de Gaulle → Charles de Gaulle',
    ],
  },
  {
    name: 'initials',
    text: 'J. D. Vance met Robert F. Kennedy Jr. on Friday. Vance said Kennedy was welcome.',
    expected: [
      'J. D. Vance → J. D. Vance',
      'Robert F. Kennedy Jr. → Robert F. Kennedy Jr.',
      'Vance → J. D. Vance',
      'Kennedy → Robert F. Kennedy Jr.',
    ],
  },
  {
    name: 'a headline in capitals, by surname',
    text: 'PUTIN MEETS TRUMP IN ALASKA\nVladimir Putin met Donald Trump on Friday.',
    expected: [
      'PUTIN → Vladimir Putin',
      'TRUMP → Donald Trump',
      'Vladimir Putin → Vladimir Putin',
      'Donald Trump → Donald Trump',
    ],
  },
  {
    name: 'a headline in capitals, by full name',
    text: "NORTH KOREA'S KIM JONG UN VISITS MOSCOW\nKim Jong Un met Vladimir Putin.",
    expected: ['KIM JONG UN → Kim Jong Un', 'Kim Jong Un → Kim Jong Un', 'Vladimir Putin → Vladimir Putin'],
  },
  {
    name: 'an Arabic article that comes and goes',
    text: 'Egyptian President Abdel Fattah el-Sisi met Bashar al-Assad. Sisi said Assad was welcome.',
    expected: [
      'Abdel Fattah el-Sisi → Abdel Fattah el-Sisi',
      'Bashar al-Assad → Bashar al-Assad',
      'Sisi → Abdel Fattah el-Sisi',
      'Assad → Bashar al-Assad',
    ],
  },
  {
    name: 'family name first',
    text: 'Chinese president Xi Jinping spoke in Beijing. Xi said the talks went well.',
    expected: ['Xi Jinping → Xi Jinping', 'Xi → Xi Jinping'],
  },
  {
    name: 'relatives with one surname are not guessed at',
    text: 'Bill Clinton and Hillary Clinton arrived together. Clinton said the trip was long.',
    expected: ['Bill Clinton → Bill Clinton', 'Hillary Clinton → Hillary Clinton', 'Clinton → Clinton'],
  },
  {
    name: 'things named after people are no people',
    text: 'The Gerald Ford Museum is on Lincoln Street. Flights left John F. Kennedy International Airport on Tuesday.',
    expected: [],
  },
  {
    name: 'places, months and countries are no people',
    text: 'In May, Jordan and Chad met in Washington. Amazon opened an office in Chelsea.',
    expected: [],
  },
  {
    name: 'a role that one person of the article holds',
    text: 'Russian president Vladimir Putin met Emmanuel Macron. The Russian president said little.',
    expected: [
      'Vladimir Putin → Vladimir Putin',
      'Emmanuel Macron → Emmanuel Macron',
      'The Russian president → Vladimir Putin',
    ],
  },
  {
    name: 'a role from the library',
    text: 'Vladimir Putin met Friedrich Merz. The Kremlin leader said little. The German chancellor left.',
    known: [PUTIN, MERZ],
    expected: [
      'Vladimir Putin → Vladimir Putin',
      'Friedrich Merz → Friedrich Merz',
      'The Kremlin leader → Vladimir Putin',
      'The German chancellor → Friedrich Merz',
    ],
  },
  {
    name: 'a role that nobody here holds is left alone',
    text: 'Vladimir Putin met Friedrich Merz. The French president stayed at home. The leader was late.',
    known: [PUTIN, MERZ],
    expected: ['Vladimir Putin → Vladimir Putin', 'Friedrich Merz → Friedrich Merz'],
  },
  {
    name: 'an epithet from the library',
    text: 'Vladimir Putin left early. The Kremlin chief was tired.',
    known: [PUTIN],
    expected: ['Vladimir Putin → Vladimir Putin', 'The Kremlin chief → Vladimir Putin'],
  },
  {
    name: 'an age that the article prints after one name',
    text: 'Maria Lopez, 53, and John Hart, 41, were hurt. The 53-year-old was flown to Madrid.',
    expected: ['Maria Lopez → Maria Lopez', 'John Hart → John Hart', 'The 53-year-old → Maria Lopez'],
  },
  {
    name: 'an age that two share is left alone',
    text: 'Maria Lopez, 53, and John Hart, 53, were hurt. The 53-year-old was flown to Madrid.',
    expected: ['Maria Lopez → Maria Lopez', 'John Hart → John Hart'],
  },
  {
    name: 'a pronoun of somebody without a name is left alone',
    text: 'Maria Lopez spoke in Madrid. A neighbour was not impressed. “It is late,” said the woman. She closed her door.',
    expected: ['Maria Lopez → Maria Lopez'],
  },
  {
    name: 'a name behind a title that only persons have',
    text: 'It is easy to take too much, Ms Bauchtman said.',
    expected: ['Ms Bauchtman → Bauchtman'],
  },
  {
    name: 'two initials without full stops, but no office and no university',
    text: 'Hours later JK Rowlett deleted her post. PM Norval and UC Irvale did not answer.',
    expected: ['JK Rowlett → JK Rowlett', 'her → JK Rowlett', 'Norval → Norval'],
  },
  {
    name: 'a title and its place in place of a name',
    text: 'The Duchess of Sutherland arrived at noon. Later the Duchess left for Cambridge.',
    expected: ['Duchess of Sutherland → Duchess of Sutherland', 'the Duchess → Duchess of Sutherland'],
  },
  {
    name: 'addresses and files are no names',
    text: 'Write to Ann.Lindqvist@council.example or <Ben.Hartog@mill.example>. See Lindqvist.pdf and Hartog.com for more.',
    expected: [],
  },
  {
    name: 'a title that no table knows, by its form',
    text: 'On Monday Asw. Maria Lindqvist opened the mill.',
    expected: ['Maria Lindqvist → Maria Lindqvist'],
  },
  {
    name: 'titles of other countries are no part of a name',
    text: 'On Monday Datuk Seri Ahmad Rahman met Del. Maria Lopez in Madrid.',
    expected: ['Ahmad Rahman → Ahmad Rahman', 'Maria Lopez → Maria Lopez'],
  },
  {
    name: 'a nickname behind a first name and an initial',
    text: 'On Monday Rep. Robert C. "Bobby" Scott opened the door. Scott left early.',
    expected: ['Robert C. "Bobby" Scott → Robert C. "Bobby" Scott', 'Scott → Robert C. "Bobby" Scott'],
  },
  {
    name: 'a surname first that is also a thing, by the form of what follows',
    text: 'Nobody was there. Park Geun-soo, the president, said the mill was shut.',
    expected: ['Park Geun-soo → Park Geun-soo'],
  },
  {
    name: 'a surname that is an everyday word, where it does what persons do',
    text: 'Grace Church said the dam was safe. “It is,” Church said. The church was shut. In Church Street nobody knew.',
    expected: ['Grace Church → Grace Church', 'Church → Grace Church'],
  },
  {
    name: 'names that are words and name no person',
    text: 'In May the Rose Garden was open. Will you come on Sunday? The May report was late.',
    expected: [],
  },
  {
    name: 'a headline that goes on with a capital behind a name that the text has',
    text: 'Maria Lindqvist Blasts Hartog Over The Price Of Bread\nMaria Lindqvist said on Monday that bread was dear.',
    expected: ['Maria Lindqvist → Maria Lindqvist', 'Maria Lindqvist → Maria Lindqvist'],
  },
  {
    name: 'a name of three syllables, surname first',
    text: 'On Monday Kim Young Sam met Kim Jones and the Lee Harris Bank.',
    expected: ['Kim Young Sam → Kim Young Sam', 'Kim Jones → Kim Jones'],
  },
  {
    name: 'an epithet alone finds nobody',
    text: 'Everybody waited in the hall. The Kremlin chief was tired.',
    known: [PUTIN],
    expected: [],
  },
];

describe('people in an article', () => {
  it.each(cases)('$name', ({ text, known, expected }) => {
    expect(mentionsIn(text, known ?? [])).toEqual(expected);
  });

  function underTitle(title: string, text: string): string[] {
    const article = { ...articleOf(text), title };
    const { entities, mentions } = findPeople(article, []);
    const names = new Map(entities.map((entity) => [entity.id, entity.name]));
    return mentions.map((m) => `${m.span.block}: ${m.text} → ${names.get(m.entity)}`);
  }

  it('reads the title for who is meant, without a mention in it', () => {
    expect(underTitle('Maria Lopez signs new treaty', 'In May she went to Madrid.\nLopez left early.')).toEqual([
      '0: she → Maria Lopez',
      '1: Lopez → Maria Lopez',
    ]);
  });

  it('reads a title that the first block shows only once', () => {
    const text = 'Maria Lopez signs new treaty\nIn May she went to Madrid.';
    expect(underTitle('Maria Lopez signs new treaty', text)).toEqual([
      '0: Maria Lopez → Maria Lopez',
      '1: she → Maria Lopez',
    ]);
  });

  it('takes an epithet for the one person of the title, and for nobody when the article brings in another', () => {
    const title = 'Maria Lopez shows her new film';
    expect(underTitle(title, 'The actress came late.')).toEqual(['0: The actress → Maria Lopez']);
    expect(underTitle(title, 'An actress came late. The actress left.')).toEqual([]);
    expect(underTitle(title, 'The witness came late.')).toEqual([]);
    expect(underTitle('Maria Lopez meets Anna Berg', 'The actress came late.')).toEqual([]);
  });

  function candidatesIn(text: string, known: KnownPerson[]): [string, string[]][] {
    const article = articleOf(text);
    return findPeople(article, known).entities.map((e) => [e.name, e.candidates]);
  }

  it('gives namesakes in the library as several candidates', () => {
    const two = [
      { id: 'a', names: ['John Smith'], roles: [], epithets: [] },
      { id: 'b', names: ['John Smith'], roles: [], epithets: [] },
    ];
    expect(candidatesIn('John Smith said no.', two)).toEqual([['John Smith', ['a', 'b']]]);
  });

  it('never takes a person from the library by surname alone', () => {
    expect(candidatesIn('Putin said he would not attend the talks.', [PUTIN]).flatMap(([, ids]) => ids)).toEqual([]);
  });

  it('takes a person by surname and title', () => {
    expect(candidatesIn('President Putin said no.', [PUTIN])).toEqual([['Putin', ['k1']]]);
  });

  it('knows a name by its other spellings of initials and diacritics', () => {
    const known = [{ id: 'v', names: ['J. D. Vance'], roles: [], epithets: [] }];
    expect(candidatesIn('JD Vance spoke.', known)).toEqual([['JD Vance', ['v']]]);
    const tomo = [{ id: 't', names: ['Tomo Miličević'], roles: [], epithets: [] }];
    expect(candidatesIn('Tomo Milicevic spoke.', tomo)).toEqual([['Tomo Milicevic', ['t']]]);
  });

  it('keeps a son apart from the father in the library', () => {
    const known = [{ id: 'd', names: ['Donald Trump'], roles: [], epithets: [] }];
    expect(candidatesIn('Donald Trump Jr. said no.', known)).toEqual([['Donald Trump Jr.', []]]);
  });

  it('keeps the roles that the article gives', () => {
    const article = articleOf(
      'US special envoy Steve Witkoff met Anna Berg, the chief economist of the bank, on Monday.',
    );
    const { entities } = findPeople(article, []);
    expect(entities.map((e) => [e.name, e.roles])).toEqual([
      ['Steve Witkoff', ['US special envoy']],
      ['Anna Berg', ['chief economist of the bank']],
    ]);
  });

  it.each([
    ['an office with what it is of', 'US Secretary of State Anna Berg came late.', ['US Secretary of State']],
    ['one of a body that has its article', 'Secretary of the Treasury Anna Berg came.', ['Secretary of the Treasury']],
    ['only the title, not who speaks for its holder', 'The spokesman of Senator Anna Berg came.', ['Senator']],
    ['no words of a headline', 'As Strikes Go On, Halin Is Now Considering Firing Top General Anna Berg', ['General']],
    ['the apposition of a headline', 'Anna Berg, the Polish General, Leaves Office in Anger', ['Polish General']],
    ['nothing else behind its comma', 'Anna Berg, Now Considering Firing General, Leaves Office in Anger', []],
  ])('takes for a role %s', (_name, text, expected) => {
    const { entities } = findPeople(articleOf(text), []);
    expect(entities.find(({ name }) => name === 'Anna Berg')?.roles).toEqual(expected);
  });
});
