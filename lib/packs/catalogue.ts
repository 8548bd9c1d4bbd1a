/**
 * Where people and statements come from: public sources in their own formats. Nothing of it is fetched before the
 * reader clicks. Addresses, sizes and licences were looked up in November 2026; what could not be is null or says so.
 * One table, hence its length.
 */
import type { PackHeader, PackKind } from '../model/pack';
import type { PackFormat } from './open-pack';

/** What is filled into the form of a file that does not say it itself. */
type CatalogueHeader = Omit<PackHeader, 'version' | 'asOf' | 'kind'> & {
  /** Null: the day on which it is fetched, for sources that are kept up to date. */
  asOf: string | null;
};

/** A file that can be fetched as it is. */
export interface CatalogueFile {
  label: string;
  /** https. */
  address: string;
  /** About; null where nobody says. */
  bytes: number | null;
  header: CatalogueHeader;
}

/** A question to a query service; the reader may change it before it is sent. */
export interface CatalogueQuery {
  label: string;
  /** Where it is sent; see {@link questionAddress}. */
  service: string;
  text: string;
  header: CatalogueHeader;
}

/** One source. */
export interface CatalogueEntry {
  id: string;
  name: string;
  kind: PackKind;
  format: PackFormat['name'];
  /** What is in it, in a sentence. */
  gives: string;
  /** Terms, as the source states them. */
  licence: string;
  /** How large. */
  size: string;
  /** How old, and whether it is kept up to date. */
  age: string;
  /** The source's own page; null where there is no one page. */
  page: string | null;
  /** What the reader does where there is nothing to fetch. */
  todo: string | null;
  files: CatalogueFile[];
  queries: CatalogueQuery[];
}

const CONGRESS = {
  licence: 'CC0-1.0',
  source: {
    title: 'unitedstates/congress-legislators',
    address: 'https://github.com/unitedstates/congress-legislators',
  },
  asOf: null,
};

const CONGRESS_FILES = 'https://unitedstates.github.io/congress-legislators';

const WIKIDATA = {
  licence: 'CC0-1.0',
  source: { title: 'Wikidata', address: 'https://www.wikidata.org/' },
  asOf: null,
};

const QUERY_SERVICE = 'https://query.wikidata.org/sparql';

/**
 * Properties: P35 head of state, P6 head of government, P1906 and P1313 their offices, P580 and P582 from and until.
 */
const LEADERS = `SELECT ?person ?personLabel ?personDescription ?alias ?position ?positionLabel ?of ?ofLabel ?start ?birth ?country ?article
WHERE {
  # Every sovereign state ...
  ?of wdt:P31 wd:Q3624078 .
  # ... with its head of state and its head of government, as long as no end is told.
  { ?of p:P35 ?held . ?held ps:P35 ?person . OPTIONAL { ?of wdt:P1906 ?position } }
  UNION
  { ?of p:P6 ?held . ?held ps:P6 ?person . OPTIONAL { ?of wdt:P1313 ?position } }
  ?held a wikibase:BestRank .
  FILTER NOT EXISTS { ?held pq:P582 ?ended }
  OPTIONAL { ?held pq:P580 ?start }
  OPTIONAL { ?of wdt:P297 ?country }
  OPTIONAL { ?person wdt:P569 ?birth }
  OPTIONAL { ?person skos:altLabel ?alias FILTER(LANG(?alias) = "en") }
  OPTIONAL { ?article schema:about ?person ; schema:isPartOf <https://en.wikipedia.org/> }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en,mul". }
}`;

/** P39 is "position held". */
const MEMBERS = `SELECT ?person ?personLabel ?personDescription ?alias ?position ?positionLabel ?start ?birth ?article
WHERE {
  # Q27169 is "member of the European Parliament". Put another office in its place, such as
  # Q1939555 (German Bundestag); every office has its number on its page at wikidata.org.
  VALUES ?position { wd:Q27169 }
  ?person p:P39 ?held .
  ?held ps:P39 ?position .
  # Only those who are in office: no end is told.
  FILTER NOT EXISTS { ?held pq:P582 ?ended }
  FILTER NOT EXISTS { ?person wdt:P570 ?died }
  OPTIONAL { ?held pq:P580 ?start }
  OPTIONAL { ?person wdt:P569 ?birth }
  OPTIONAL { ?person skos:altLabel ?alias FILTER(LANG(?alias) = "en") }
  OPTIONAL { ?article schema:about ?person ; schema:isPartOf <https://en.wikipedia.org/> }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en,mul". }
}`;

/** The entry whose days are fetched one after the other. */
export const UK_DEBATES = 'uk-debates';

/** All sources, those first that need one click. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    id: 'wikidata',
    name: 'Wikidata: leaders, or the members of a parliament',
    kind: 'people',
    format: 'wikidata',
    gives: 'People with names in other spellings, offices with dates, and links; whom the question below asks for.',
    licence: 'CC0-1.0',
    size: 'As many as the question finds; the service stops after 60 seconds.',
    age: 'Edited by everybody every day.',
    page: 'https://query.wikidata.org/',
    todo: null,
    files: [],
    queries: [
      {
        label: 'Heads of state and government',
        service: QUERY_SERVICE,
        text: LEADERS,
        header: { ...WIKIDATA, id: 'wikidata-leaders', name: 'Heads of state and government (Wikidata)' },
      },
      {
        label: 'Members of a parliament',
        service: QUERY_SERVICE,
        text: MEMBERS,
        header: { ...WIKIDATA, id: 'wikidata-parliament', name: 'Members of the European Parliament (Wikidata)' },
      },
    ],
  },
  {
    id: 'congress-legislators',
    name: 'United States Congress, presidents and vice presidents',
    kind: 'people',
    format: 'congress-legislators',
    gives:
      'Every member since 1789 with names, terms and links; presidents and vice presidents in a file of their own.',
    licence: 'Public domain (CC0-1.0)',
    size: 'About 12,800 people in all.',
    age: 'Kept up to date by volunteers.',
    page: 'https://github.com/unitedstates/congress-legislators',
    todo: null,
    files: [
      {
        label: 'Current members',
        address: `${CONGRESS_FILES}/legislators-current.json`,
        bytes: 1_470_000,
        header: { ...CONGRESS, id: 'us-congress-current', name: 'United States Congress, current members' },
      },
      {
        label: 'Former members',
        address: `${CONGRESS_FILES}/legislators-historical.json`,
        bytes: 13_500_000,
        header: { ...CONGRESS, id: 'us-congress-historical', name: 'United States Congress, former members' },
      },
      {
        label: 'Presidents and vice presidents',
        address: `${CONGRESS_FILES}/executive.json`,
        bytes: 46_000,
        header: { ...CONGRESS, id: 'us-executive', name: 'United States presidents and vice presidents' },
      },
    ],
    queries: [],
  },
  {
    id: 'parlparse',
    name: 'United Kingdom: Parliament and the devolved assemblies',
    kind: 'people',
    format: 'popolo',
    gives: 'Members of the Commons, Lords and the devolved assemblies, some back to 1801, with every membership.',
    licence: 'CC-BY-4.0, credit “mySociety / TheyWorkForYou” (as mySociety states it for the tables made of this file)',
    size: 'About 14,400 people in one file; how large it is, the server tells when it is fetched.',
    age: 'Kept up to date by mySociety.',
    page: 'https://parser.theyworkforyou.com/members.html',
    todo: null,
    files: [
      {
        label: 'All members',
        address: 'https://raw.githubusercontent.com/mysociety/parlparse/master/members/people.json',
        bytes: null,
        header: {
          id: 'uk-parliaments',
          name: 'United Kingdom, members of parliaments',
          licence: 'CC-BY-4.0, mySociety / TheyWorkForYou',
          source: {
            title: 'mySociety / TheyWorkForYou',
            address: 'https://parser.theyworkforyou.com/members.html',
          },
          asOf: null,
        },
      },
    ],
    queries: [],
  },
  {
    id: 'everypolitician',
    name: 'EveryPolitician: 233 countries and territories',
    kind: 'people',
    format: 'popolo',
    gives: 'Members of the national legislatures with their terms; one file for each house.',
    licence: 'None is stated; the publisher lets everybody use the data as they like. Look at the source.',
    size: 'About 78,400 people in all; a house at a time.',
    age: 'Frozen in 2019.',
    page: 'https://github.com/everypolitician/everypolitician-data',
    todo: 'Look for the country’s folder under “data” at the source, download its file ep-popolo-v1.0.json, and choose it here.',
    files: [],
    queries: [],
  },
  {
    id: 'un-general-debate',
    name: 'United Nations General Debate Corpus',
    kind: 'statements',
    format: 'un-debate',
    gives: 'What heads of state and ministers said in the General Debate, 1946 to 2024, in English, with the year.',
    licence: 'CC0-1.0',
    size: 'About 10,950 speeches, 199 million characters.',
    age: 'A new edition most years.',
    page: 'https://doi.org/10.7910/DVN/0TJX8Y',
    todo: 'Download the archive of text files at the source, and its table of speakers saved as CSV; choose the archive here, then the table. Without the table a speech is its country’s and nobody’s.',
    files: [],
    queries: [],
  },
  {
    id: UK_DEBATES,
    name: 'United Kingdom: debates, from day to day',
    kind: 'statements',
    format: 'uk-debates',
    gives:
      'What was said in the Commons, the Lords or Westminster Hall on a day, paragraph by paragraph. Speakers are known by their number at TheyWorkForYou, never by name alone.',
    licence: 'Open Parliament Licence (as TheyWorkForYou states it for Hansard; look at the source)',
    size: 'A few megabytes a day.',
    age: 'A file for each day; a later letter in its name is a later edition.',
    page: 'https://www.theyworkforyou.com/pwdata/scrapedxml/debates/',
    todo: 'Or download the file of a day from the source, with the last letter that there is, and choose it here.',
    files: [],
    queries: [],
  },
  {
    id: 'claim-review',
    name: 'Fact checks: ClaimReview',
    kind: 'checks',
    format: 'claim-review',
    gives:
      'What fact-checkers published: the claim, the checker’s own words for the result, and the link. Anybody can put themselves into a feed: of one, only checks are taken that stand on the site of whoever made them, of sites with at least ten in it. What is left out is told.',
    licence: 'CC-BY-4.0 for the feed as a compilation; each entry or publisher may name its own.',
    size: 'About 60 MB; read as a stream.',
    age: 'A new edition each day.',
    page: 'https://datacommons.org/factcheck/download',
    todo: 'Or save what a fact-checker publishes as JSON-LD, and choose the file here.',
    files: [
      {
        label: 'The feed of Data Commons',
        address: 'https://storage.googleapis.com/datacommons-feeds/factcheck/latest/data.json',
        bytes: 60_000_000,
        header: {
          id: 'data-commons-fact-checks',
          name: 'Fact checks (Data Commons)',
          licence: 'CC-BY-4.0 for the compilation',
          source: { title: 'Data Commons', address: 'https://datacommons.org/factcheck/download' },
          asOf: null,
        },
      },
    ],
    queries: [],
  },
  {
    id: 'transcripts',
    name: 'Transcripts and captions: debates, press conferences, interviews',
    kind: 'statements',
    format: 'transcript',
    gives: 'Each paragraph as a statement of whoever speaks, letter for letter, with the day.',
    licence: 'As whoever published it says.',
    size: 'One occasion at a time.',
    age: 'The day of the occasion.',
    page: null,
    todo: 'Save the words as plain text, each speaker’s turn on a line of its own that begins “NAME: ”, or take captions as WebVTT or SubRip, and choose the file here. You are asked who each speaker is.',
    files: [],
    queries: [],
  },
  {
    id: 'tables',
    name: 'Your own tables and packs',
    kind: 'people',
    format: 'table',
    gives: 'People or statements that you or your newsroom collected, as CSV or in the format of packs.',
    licence: 'As you say in the form.',
    size: 'Up to 128 MB as a table; packs may be larger.',
    age: 'As you say in the form.',
    page: null,
    todo: 'Choose the file here. For a table you are asked which column is what.',
    files: [],
    queries: [],
  },
];

/** The address that answers a question as JSON; a pack that came from it can be updated from it. */
export function questionAddress(service: string, text: string): string {
  return `${service}?${new URLSearchParams({ query: text, format: 'json' })}`;
}
