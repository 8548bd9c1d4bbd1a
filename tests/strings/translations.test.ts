import { describe, expect, it } from 'vitest';
import * as capture from '../../components/strings/capture-strings';
import * as cite from '../../components/strings/cite-strings';
import * as compare from '../../components/strings/compare-strings';
import * as days from '../../components/strings/days-strings';
import * as install from '../../components/strings/install-strings';
import * as library from '../../components/strings/library-strings';
import * as manifest from '../../components/strings/manifest-strings';
import * as notes from '../../components/strings/notes-strings';
import * as record from '../../components/strings/record-strings';
import * as rules from '../../components/strings/rule-words';
import * as saved from '../../components/strings/saved-strings';
import * as sources from '../../components/strings/sources-strings';
import { directionOf, speak, spokenLanguage, spokenLocale } from '../../components/strings/spoken';
import * as strings from '../../components/strings/strings';
import { OWN_NAMES, translationsOf } from '../../components/strings/translations';
import * as welcome from '../../components/strings/welcome-strings';
import * as why from '../../components/strings/why-strings';
import { INTERFACE_LANGUAGES, LANGUAGE_CHOICES, languageFor } from '../../lib/model/interface-language';

const EXPORTED = { ...capture, ...cite, ...compare, ...days, ...install, ...library, ...manifest, ...notes };
const ALSO = { ...record, ...rules, ...saved, ...sources, ...strings, ...welcome, ...why };
const isTable = ([, value]: [string, unknown]) => typeof value === 'object';
/** A copy: the tables themselves change with the language. */
const ENGLISH = structuredTable(Object.fromEntries(Object.entries({ ...EXPORTED, ...ALSO }).filter(isTable)));
const OTHERS = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

type Text = string | ((...slots: unknown[]) => string);

function structuredTable(table: object): object {
  return Object.fromEntries(
    Object.entries(table).map(([name, value]) => [name, typeof value === 'object' ? structuredTable(value) : value]),
  );
}

/** Every text of some tables with the path to it. */
function textsOf(table: object, path = ''): [string, Text][] {
  return Object.entries(table).flatMap(([name, value]) =>
    typeof value === 'object' ? textsOf(value, `${path}${name}.`) : [[`${path}${name}`, value as Text]],
  );
}

/** What stands in slots: names, or numbers that no sentence has of itself. */
const SLOTS = ['Nemo', 'Otto', 'Pavo', 'Quin'];
const NUMBERS = [4711, 4712, 4713, 4714];
const COUNTS = [0, 1, 2, 3, 11, 100];

function said(text: Text, slots: readonly unknown[]): string | null {
  if (typeof text === 'string') return text;
  try {
    return text(...slots);
  } catch {
    return null;
  }
}

/** The marks of the slots in a sentence, whatever figures and signs a language writes them with. */
const slotsIn = (sentence: string | null): string[] => {
  const plain = (sentence ?? '').replace(/(\d)\D(?=\d{3})/g, '$1');
  return NUMBERS.map(String).filter((mark) => plain.includes(mark));
};

/** What is the same in every language: names of things, and what has no words of its own beside its slots. */
const isSameEverywhere = (path: string, sentence: string) =>
  /Hint$|formats\.popolo|CITATION_LABELS|fields\.kind/.test(path) ||
  (sentence.replaceAll(new RegExp(SLOTS.join('|'), 'g'), '').match(/\p{L}{3,}/gu) ?? []).length < 2;

describe.each(OTHERS)('%s', (language) => {
  const english = new Map(textsOf(ENGLISH));

  it('says every text of the interface, and none that is gone', async () => {
    const texts = textsOf(await translationsOf(language));
    expect(texts.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    expect(texts.filter(([, text]) => text === '')).toEqual([]);
  });

  it('has the slots of each sentence', async () => {
    const other: string[] = [];
    for (const [path, text] of textsOf(await translationsOf(language))) {
      const wanted = slotsIn(said(english.get(path)!, NUMBERS));
      const has = slotsIn(said(text, NUMBERS));
      if (wanted.join() !== has.join()) other.push(`${path}: ${has.join()} instead of ${wanted.join()}`);
    }
    expect(other).toEqual([]);
  });

  it('has a sentence for every number', async () => {
    const broken = textsOf(await translationsOf(language)).flatMap(([path, text]) =>
      COUNTS.map((count) => said(text, [count, count, count]))
        .filter((sentence) => sentence !== null && /undefined|NaN|#|\[object/.test(sentence))
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(broken).toEqual([]);
  });

  it('leaves no sentence in English', async () => {
    const same = textsOf(await translationsOf(language)).filter(([path, text]) => {
      const [here, there] = [said(text, SLOTS), said(english.get(path)!, SLOTS)];
      return here === there && !isSameEverywhere(path, here ?? '');
    });
    expect(same.map(([path]) => path)).toEqual([]);
  });

  it('says no button and no label much longer than English does', async () => {
    const long = textsOf(await translationsOf(language)).filter(([path, text]) => {
      const [here, there] = [said(text, SLOTS) ?? '', said(english.get(path)!, SLOTS) ?? ''];
      const isLabel = there.length <= 28;
      return here.length > (isLabel ? 2 * there.length + 14 : 1.75 * there.length + 14);
    });
    expect(long.map(([path, text]) => `${path}: ${said(text, SLOTS)}`)).toEqual([]);
  });

  it('has a name for itself', () => {
    expect(OWN_NAMES[language]).toMatch(/\p{L}/u);
  });
});

describe('the language', () => {
  it('changes every table at once, and back again', async () => {
    for (const language of OTHERS) {
      speak(language, await translationsOf(language));
      expect([spokenLanguage(), spokenLocale().slice(0, 2)]).toEqual([language, language]);
      expect(strings.panelStrings.people).not.toBe('People');
    }
    speak('en', await translationsOf('en'));
    expect([strings.panelStrings.people, library.rowsOf.people(2000)]).toEqual(['People', '2,000 people']);
  });

  it('is what was chosen, else the browser’s, else English', () => {
    const chosen = LANGUAGE_CHOICES.map((choice) => languageFor(choice, 'de-AT'));
    expect(chosen).toEqual(['de', ...INTERFACE_LANGUAGES]);
    expect(['de', 'en-US', 'ja', ''].map((browsers) => languageFor('browser', browsers))).toEqual([
      'de',
      'en',
      'en',
      'en',
    ]);
  });

  it('is written from the side that is its own', () => {
    expect([directionOf('en'), directionOf('de'), directionOf('ar')]).toEqual(['ltr', 'ltr', 'rtl']);
  });
});
