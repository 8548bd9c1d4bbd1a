import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detect/detect';
import { findPeople } from '@/lib/detect/people/find-people';
import { holdTables, type LanguageTables, perLanguage, tables, tablesOf, withTables } from '@/lib/detect/tables';
import { findClaims } from '@/lib/languages/en/claims/find-claims';
import { worthOf } from '@/lib/languages/en/worth/worth';
import { tokenizeBlock } from '@/lib/text/tokens';
import { articleOf, blocksOf } from './people/article-of';

const ENGLISH = tables();

/** English with a verb, an abbreviation and a sign of an invented language: another folder, as far as rules can tell. */
const INVENTED: LanguageTables = {
  ...ENGLISH,
  subtag: 'x-invented',
  text: { ...ENGLISH.text, titleAbbreviations: new Set(['zhr']) },
  claims: {
    ...ENGLISH.claims,
    cueVerbs: new Map([['zorbed', ENGLISH.claims.cueVerbs.get('said')!]]),
    canBePast: (lower) => lower === 'zorbed' || ENGLISH.claims.canBePast(lower),
  },
  worth: {
    ...ENGLISH.worth,
    signsFor: [{ points: 5, pattern: /glimp/ }],
    signsAgainst: [],
  },
};

function cuesIn(text: string): string[] {
  const article = articleOf(text);
  const blocks = blocksOf(article);
  const claims = findClaims(article, blocks, findPeople(article, blocks, []));
  return claims.flatMap(({ cue }) => (cue ? [text.slice(cue.start, cue.end)] : []));
}

const ZORBED = '“The harbour is shut,” Anna Keller zorbed on Monday.';
const SAID = '“The harbour is shut,” Anna Keller said on Monday.';

describe('the tables of a language', () => {
  it('are those of English, and of nothing else that is read', () => {
    expect(ENGLISH.subtag).toBe('en');
    expect([tablesOf('en'), tablesOf(null), tablesOf('de')]).toEqual([ENGLISH, ENGLISH, null]);
  });

  it('are all that rules know of words', () => {
    expect([cuesIn(SAID), cuesIn(ZORBED)]).toEqual([['said'], []]);
    expect(withTables(INVENTED, () => [cuesIn(SAID), cuesIn(ZORBED)])).toEqual([[], ['zorbed']]);
  });

  it('say where sentences end', () => {
    const sentences = () => tokenizeBlock('The mayor met Zhr. The harbour is shut.').sentences.length;
    expect([sentences(), withTables(INVENTED, sentences)]).toEqual([2, 1]);
  });

  it('say what is worth checking', () => {
    expect(withTables(INVENTED, () => worthOf('glimp'))).toBeGreaterThan(0.9);
    expect(worthOf('glimp')).toBeLessThan(0.5);
  });

  it('are laid down again, after a fault too', () => {
    const fails = () =>
      withTables(INVENTED, () => {
        throw new Error('no');
      });
    expect(fails).toThrow('no');
    expect(tables()).toBe(ENGLISH);
    expect(detect(articleOf(SAID), []).claims).toHaveLength(1);
  });

  it('of a second language leave the first one in place', () => {
    const second = { ...INVENTED, subtag: 'x-second' };
    holdTables(second);
    expect([tablesOf('x-second'), tablesOf(null), tables()]).toEqual([second, ENGLISH, ENGLISH]);
  });

  it('are worked out once for each language', () => {
    let made = 0;
    const subtag = perLanguage((own) => `${own.subtag} ${++made}`);
    const both = () => [subtag(), withTables(INVENTED, subtag)];
    expect([both(), both()]).toEqual([
      ['en 1', 'x-invented 2'],
      ['en 1', 'x-invented 2'],
    ]);
  });

  it('have no member that no rule reads', () => {
    const english = ['claims', 'claims/syntax', 'worth'].map((folder) => `lib/languages/en/${folder}`);
    const rules = [...english, 'lib/detect/people', 'lib/text']
      .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const { subtag: _, ...groups } = ENGLISH;
    const unread = Object.entries(groups).flatMap(([group, members]) =>
      Object.keys(members).filter((name) => !new RegExp(`(?:tables\\(\\)\\.${group}|words)\\.${name}\\b`).test(rules)),
    );
    expect(unread.filter((name) => !['signsFor', 'signsAgainst'].includes(name))).toEqual([]);
  });
});
