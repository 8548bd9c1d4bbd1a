import { describe, expect, it } from 'vitest';
import { detect, proposeNames } from '../../scripts/english';
import { articleOf } from './people/article-of';

const KNOWN = [{ id: 'm', names: ['Angela Merkel'], roles: [], epithets: [] }];

describe('detection', () => {
  it('joins people and claims: the speaker of a claim is an entity found', () => {
    const article = articleOf('Angela Merkel said on Monday that “the talks were useful”.');
    const { entities, claims, languageSupported } = detect(article, []);
    expect(languageSupported).toBe(true);
    expect(entities.map((entity) => entity.name)).toEqual(['Angela Merkel']);
    expect(claims.map((claim) => claim.speaker)).toMatchObject([{ kind: 'person', entity: entities[0]!.id }]);
  });

  it('gives the words of a speaker for themselves to whoever says them', () => {
    const article = articleOf('“I’m sure that my plan is good,” Angela Merkel said. “Tell me more.”\nI was there.');
    const { mentions } = detect(article, []);
    const own = mentions.filter(({ rule }) => rule === 'speaker-of-quotation');
    expect(own.map(({ span, text }) => `${span.block}:${span.start} ${text}`)).toEqual(['0:1 I', '0:15 my', '0:59 me']);
    expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(1);
  });

  it('marks only names in the library when the language has no tables', () => {
    const article = { ...articleOf('Angela Merkel und Olaf Scholz sprachen am Montag in Berlin.'), language: 'de-at' };
    const found = detect(article, KNOWN);
    expect(found.languageSupported).toBe(false);
    expect(found.mentions.map((mention) => mention.text)).toEqual(['Angela Merkel']);
    expect(found.entities.map((entity) => entity.candidates)).toEqual([['m']]);
    expect(found.claims).toEqual([]);
  });

  it('reads an article that does not say its language as English', () => {
    const article = { ...articleOf('Angela Merkel spoke.'), language: null };
    expect(detect(article, []).languageSupported).toBe(true);
  });
});

describe('names to ask the library for', () => {
  it('holds every full name, with and without the title before it, and no plain words', () => {
    const article = articleOf(
      'German Chancellor Angela Merkel met Xi Jinping and Ursula von der Leyen in Berlin on Monday.',
    );
    const names = proposeNames(article);
    expect(names).toEqual(expect.arrayContaining(['Angela Merkel', 'Xi Jinping', 'Ursula von der Leyen']));
    expect(names).not.toContain('Monday');
    expect(names).not.toContain('Berlin');
    expect(new Set(names).size).toBe(names.length);
  });
});
