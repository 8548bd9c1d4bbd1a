import { describe, expect, it } from 'vitest';
import { createDrafts } from '../../lib/own-pages/drafts';
import { keepUnfinishedNote, readUnfinishedNote } from '../../lib/own-pages/unfinished-note';
import { fakeStorage } from './fake-storage';

describe('drafts', () => {
  it('are there for the next page, until they are deleted or left blank', () => {
    const storage = fakeStorage();
    createDrafts(() => storage).set('a', 'Half a sent');
    expect(createDrafts(() => storage).get('a')).toBe('Half a sent');
    createDrafts(() => storage).set('a', '  ');
    expect(createDrafts(() => storage).get('a')).toBeNull();
    createDrafts(() => storage).set('a', 'Again');
    createDrafts(() => storage).delete('a');
    expect(createDrafts(() => storage).get('a')).toBeNull();
    expect(storage.length).toBe(0);
  });

  it.each<[string, () => Storage]>([
    ['full', () => Object.assign(fakeStorage(), { full: true })],
    [
      'refused',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ])('last as long as the page where storage is %s', (_, open) => {
    const drafts = createDrafts(open);
    drafts.set('a', 'Half a sent');
    expect(drafts.get('a')).toBe('Half a sent');
    drafts.delete('a');
    expect(drafts.get('a')).toBeNull();
  });
});

describe('the unfinished note', () => {
  it('comes back as it was typed, and what is no draft of ours is none', () => {
    const drafts = createDrafts(fakeStorage);
    expect(readUnfinishedNote(drafts)).toBeNull();
    const draft = { note: null, name: 'Tove Aune', text: '' };
    keepUnfinishedNote(drafts, draft);
    expect(readUnfinishedNote(drafts)).toEqual(draft);
    keepUnfinishedNote(drafts, { ...draft, name: ' ' });
    expect(readUnfinishedNote(drafts)).toBeNull();
    drafts.set('notes', 'no JSON');
    expect(readUnfinishedNote(drafts)).toBeNull();
  });
});
