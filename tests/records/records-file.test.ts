import { describe, expect, it, test } from 'vitest';
import { FILE_VERSION } from '../../lib/records/file-upgrades';
import { checkRecordsFile } from '../../scripts/records/check-records-file';
import { sampleFile } from './sample-file';

/** The sample with one place changed: `['people', 0, 'id']` names the place. */
function sampleWith(place: (string | number)[], value: unknown): unknown {
  const file: unknown = sampleFile();
  let at = file as Record<string | number, unknown>;
  for (const key of place.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[place.at(-1)!] = value;
  return file;
}

const FAR_DAY = { date: '2025-09-01T10:00:00Z', precision: 'minute', day: '2025-09-03' };

describe('checkRecordsFile', () => {
  it('accepts a file that uses every kind of record, and fills in what may be left out', () => {
    const checked = checkRecordsFile(sampleFile());
    if (!checked.ok) throw new Error(`${checked.fault.path}: ${checked.fault.message}`);
    expect(checked.file.people[0]).toMatchObject({ id: 'p-ada', changed: 0, deleted: false });
    expect(checked.file.notes[3]).toMatchObject({ changed: 9, deleted: true });
    expect(checked.file.settings).toMatchObject({ future: { kept: true }, changed: 0 });
  });

  test.each<[string, (string | number)[], unknown, string]>([
    ['another kind of file', ['format'], 'bookmarks', 'format'],
    ['a newer version', ['version'], FILE_VERSION + 1, 'version'],
    ['a version that is no number', ['version'], '1', 'version'],
    ['a table that is missing', ['notes'], undefined, 'notes'],
    ['a slip in a field name', ['statements', 1, 'saidd'], null, 'statements[1].saidd'],
    ['a field that is missing', ['statements', 0, 'words'], undefined, 'statements[0].words'],
    ['words that are empty', ['statements', 0, 'words'], ' \n', 'statements[0].words'],
    ['a script address', ['people', 0, 'links', 0, 'address'], 'javascript:alert(1)', 'people[0].links[0].address'],
    ['a data address', ['sources', 0, 'address'], 'data:text/html,hi', 'sources[0].address'],
    ['a file address', ['notes', 3, 'about', 'passage', 'address'], 'file:///etc', 'notes[3].about.passage.address'],
    ['a relative address', ['corrections', 0, 'address'], '/news', 'corrections[0].address'],
    ['an address without host', ['sources', 0, 'address'], 'https:///x', 'sources[0].address'],
    ['a day of a moment that is far from it', ['statements', 0, 'said'], FAR_DAY, 'statements[0].said'],
    ['a day that does not exist', ['statements', 0, 'said', 'date'], '2025-02-30', 'statements[0].said'],
    ['a date finer than its precision', ['statements', 0, 'said', 'precision'], 'month', 'statements[0].said'],
    [
      'a time not in UTC',
      ['statements', 0, 'published', 'date'],
      '2024-05-04T08:00:00+02:00',
      'statements[0].published',
    ],
    [
      'an hour that does not exist',
      ['statements', 0, 'published', 'date'],
      '2024-05-04T25:00:00Z',
      'statements[0].published',
    ],
    ['a person with two main names', ['people', 0, 'names', 1, 'kind'], 'main', 'people[0].names'],
    ['a person without a name', ['people', 1, 'names'], [], 'people[1].names'],
    ['a name with an unknown source', ['people', 0, 'names', 0, 'source'], 's-none', 'people[0].names[0].source'],
    ['a role with an unknown source', ['people', 0, 'roles', 0, 'source'], 's-none', 'people[0].roles[0].source'],
    ['a link with an unknown source', ['people', 0, 'links', 0, 'source'], 's-none', 'people[0].links[0].source'],
    ['a statement without a source', ['statements', 0, 'source'], '', 'statements[0].source'],
    ['a statement with an unknown source', ['statements', 0, 'source'], 's-none', 'statements[0].source'],
    ['a statement by an unknown person', ['statements', 0, 'person'], 'p-none', 'statements[0].person'],
    ['an identity of an unknown person', ['identities', 0, 'person'], 'p-none', 'identities[0].person'],
    ['an identity whose id is not scheme:value', ['identities', 0, 'id'], 'Q1', 'identities[0]'],
    ['an id that stands twice', ['people', 1, 'id'], 'p-ada', 'people[1].id'],
    ['a note about nothing known', ['notes', 0, 'about', 'kind'], 'weather', 'notes[0].about.kind'],
    ['a time of change before 1970', ['people', 0, 'changed'], -1, 'people[0].changed'],
    ['a time of change that no change could follow', ['people', 0, 'changed'], 2 ** 53 - 1, 'people[0].changed'],
    ['a time of change that is no whole number', ['people', 0, 'changed'], 1.5, 'people[0].changed'],
    ['settings of the wrong kind', ['settings', 'marks'], 'yes', 'settings.marks'],
  ])('refuses %s and says where', (_, place, value, path) => {
    const checked = checkRecordsFile(sampleWith(place, value));
    expect(checked).toMatchObject({ ok: false, fault: { path } });
    expect(!checked.ok && checked.fault.message.length).toBeGreaterThan(5);
  });

  test.each([[null], [[]], ['text'], [7], [{}]])('refuses %j without throwing', (value) => {
    expect(checkRecordsFile(value).ok).toBe(false);
  });
});
