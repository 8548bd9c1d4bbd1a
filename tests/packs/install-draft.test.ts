import { describe, expect, it } from 'vitest';
import type { PackHeader } from '../../lib/model/pack';
import {
  type DraftHints,
  draftOf,
  type InstallDraft,
  kindIn,
  nameFromFile,
  openingOf,
  typeHeader,
} from '../../lib/packs/install-draft';

const FILE = new Blob(['x']);
const TODAY = '2026-11-22';
const POPOLO = { format: 'popolo', kind: 'people', header: null } as const;
const TABLE = { format: 'table', kind: 'people', header: null } as const;
const HEADER: PackHeader = {
  id: 'town-council',
  name: 'Town council',
  kind: 'people',
  version: '3',
  licence: 'CC0-1.0',
  source: { title: 'Minutes', address: 'https://council.example/' },
  asOf: '2025',
};

const draft = (hints: Partial<DraftHints> = {}, found: Parameters<typeof draftOf>[1] = POPOLO) =>
  draftOf(FILE, found, { fileName: 'ep-popolo-v1.0.json', ...hints }, TODAY);
const whole = (change: Partial<InstallDraft> = {}) => {
  const typed = typeHeader(draft(), { name: 'Norland', licence: 'CC0-1.0', title: 'Parliament', address: '' });
  return { ...typed, ...change };
};

describe('the form of a file', () => {
  it('is filled with what is known: the file’s name, the catalogue, today', () => {
    expect(draft().header).toEqual({
      name: 'Ep popolo v1 0',
      id: 'ep-popolo-v1-0',
      licence: '',
      title: '',
      address: '',
      asOf: TODAY,
    });
    const known = draft({ header: { id: 'uk', name: 'Members', licence: 'CC-BY-4.0', source: HEADER.source } });
    expect(known.header).toMatchObject({ id: 'uk', name: 'Members', licence: 'CC-BY-4.0', title: 'Minutes' });
  });

  it('takes an update’s from the pack, with its id and today', () => {
    const opening = {
      format: { name: 'table' as const, columns: { name: 2 } },
      header: { ...HEADER, kind: 'people' as const },
    };
    const update = draft({ replaces: HEADER, opening }, TABLE);
    expect(update.header).toMatchObject({ id: 'town-council', licence: 'CC0-1.0', asOf: TODAY });
    expect([update.format, update.columns]).toEqual(['table', { name: 2 }]);
    expect(typeHeader(update, { name: 'Another' }).header.id).toBe('town-council');
  });

  it('makes the id of the name until one is written', () => {
    const named = typeHeader(draft(), { name: 'Große Räte' });
    expect(named.header.id).toBe('grosse-rate');
    const own = typeHeader(named, { id: 'mine' });
    expect(typeHeader(own, { name: 'Other' }).header.id).toBe('mine');
  });

  it.each([
    ['people.ndjson.gz', 'People'],
    ['C:\\data\\said-in_sundby.csv', 'Said in sundby'],
    ['.csv', ''],
  ])('names %s', (file, name) => expect(nameFromFile(file)).toBe(name));
});

describe('how a file is opened', () => {
  it('is as the form says', () => {
    expect(openingOf(whole())).toEqual({
      format: { name: 'popolo' },
      header: {
        id: 'norland',
        name: 'Norland',
        kind: 'people',
        version: TODAY,
        licence: 'CC0-1.0',
        source: { title: 'Parliament', address: null },
        asOf: TODAY,
      },
    });
  });

  it.each<[string, Partial<InstallDraft['header']>, RegExp]>([
    ['no licence', { licence: ' ' }, /^licence must not be empty/],
    ['no source', { title: '' }, /^source\.title must not be empty/],
    ['no such day', { asOf: '2026-02-30' }, /^asOf must be a real day/],
    ['no address', { address: 'council.example' }, /^source\.address must be an http or https address/],
    ['no id', { id: 'Norland!' }, /^id must be of lower-case letters/],
  ])('is refused with %s', (_, change, reason) => {
    expect(() => openingOf(typeHeader(whole(), change))).toThrow(reason);
  });

  it('needs the columns of a table', () => {
    const table = whole({ format: 'table', kind: 'statements', columns: { speaker: 0 } });
    expect(() => openingOf(table)).toThrow('Choose the column of: text.');
    const chosen = openingOf({ ...table, columns: { speaker: 0, text: 1 } });
    expect(chosen).toMatchObject({
      format: { name: 'table', columns: { speaker: 0, text: 1 } },
      header: { kind: 'statements' },
    });
    expect(kindIn({ format: 'table', kind: 'checks' })).toBe('people');
  });

  it('names the speakers of a transcript who were chosen, and no others', () => {
    const speakers = [
      { speaker: 'ANNA KIM', count: 2, person: { id: 'wikidata:Q1', name: 'Anna Kim' } },
      { speaker: 'BEN', count: 1, person: null },
    ];
    const { format, header } = openingOf(whole({ format: 'transcript', speakers, date: '2025-09' }));
    expect(format).toEqual({
      name: 'transcript',
      facts: { date: '2025-09', address: null, people: { 'ANNA KIM': 'wikidata:Q1' } },
    });
    expect(header?.kind).toBe('statements');
  });

  it('is the file’s own word where it has one, and no other pack’s for an update', () => {
    const told = whole({ told: HEADER });
    expect(openingOf(told)).toEqual({ format: { name: 'pack' } });
    expect(() => openingOf({ ...told, replaces: { ...HEADER, id: 'other' } })).toThrow(/another pack \(town-council\)/);
  });

  it('is a transcript where the catalogue says so, though its commas look like a table', () => {
    expect(draft({ likely: 'transcript' }, TABLE).format).toBe('transcript');
    expect(draft({ likely: 'transcript' }, POPOLO).format).toBe('popolo');
  });
});
