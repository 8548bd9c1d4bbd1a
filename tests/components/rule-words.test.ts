import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleWords } from '../../components/strings/rule-words';
import { GIVES_LABELS, GIVES_WORDS, likelihoodWords } from '../../components/strings/why-strings';
import { BY_RULE } from '../../lib/languages/en/words/claims/rule-confidence';
import { CLAIM_GIVES } from '../../lib/model/claim';
import { articleFromText } from '../../scripts/analyze/text-article';
import { detect } from '../../scripts/english';

const sourcesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ name }) => readFileSync(`${folder}/${name}`, 'utf8'));
const CLAIMS = sourcesIn('lib/languages/en/claims').join('\n');
const PEOPLE = sourcesIn('lib/detect/people').join('\n');
const matches = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))];

const GROUPS = ['saying', 'judging', 'thinking', 'showing'];
const FORMS = ['', '-ing', '-infinitive', '-modal', '-negated'];

/** Frames by the table of frames, and those that other files put behind a verb's group. */
const frames = [
  ...matches(CLAIMS, /^ {4}name: '([a-z-]+)'/gm),
  ...matches(CLAIMS, /\$\{verb\.group\}-([a-z-]+)`/g),
  ...matches(CLAIMS, /frame: '([a-z-]+)'/g),
];

describe('every rule has words', () => {
  it.each(Object.keys(BY_RULE))('%s, which has a confidence of its own', (rule) => {
    expect(ruleWords(rule)).not.toBeNull();
  });

  it('every verb, in every frame, however it stands', () => {
    expect(frames.length).toBeGreaterThan(15);
    const rules = GROUPS.flatMap((group) => frames.flatMap((frame) => FORMS.map((form) => `${group}-${frame}${form}`)));
    expect(rules.filter((rule) => ruleWords(rule) === null)).toEqual([]);
  });

  it('every rule that the code of claims and people names', () => {
    const named = [
      ...matches(CLAIMS, /rule: '([a-z-]+)'/g),
      ...matches(CLAIMS, /'([a-z]+(?:-[a-z]+)+)', \d\)/g),
      ...matches(CLAIMS, /return '((?:quotation|saying|said)-[a-z-]+)'/g),
      ...matches(PEOPLE, /rule: '([a-z-]+)'/g),
      ...matches(PEOPLE, /'([a-z]+(?:-[a-z]+)+)', sure\)/g),
      ...matches(PEOPLE, /[?:] '([a-z]+(?:-[a-z]+)+)'/g),
      'given-after-name',
      'surname-after-name',
    ];
    expect(named).toEqual(expect.arrayContaining(['lone-name', 'role-of-one-person', 'quotation-alone', 'name-colon']));
    expect(named.filter((rule) => ruleWords(rule) === null)).toEqual([]);
  });

  it.each(['made-up', 'saying', 'saying-', 'saying-that-twice', ''])('%j is no rule and has none', (rule) => {
    expect(ruleWords(rule)).toBeNull();
  });

  it('tells the parts of a rule that is put together', () => {
    expect(ruleWords('saying-hearer-infinitive-modal')).toBe(
      'a verb of saying with whom it is said to, and what they are to do, with “may”, “would” or the like',
    );
  });
});

const SEED = new URL('../../../shared/seeds/000_8915ad6ce2bc7511.txt', import.meta.url);

it.skipIf(!existsSync(SEED))('every rule met in a real article has words', () => {
  const { article } = articleFromText(readFileSync(SEED, 'utf8'), { title: null, published: null, language: null });
  const { mentions, claims } = detect(article, []);
  const met = [...new Set([...mentions, ...claims].map(({ rule }) => rule))];
  expect(met.length).toBeGreaterThan(5);
  expect(met.filter((rule) => ruleWords(rule) === null)).toEqual([]);
});

it('every confidence and everything a claim gives has words', () => {
  for (const kind of ['confidence', 'sameMatter', 'share'] as const) {
    expect(new Set([0, 0.3, 0.6, 1].map((number) => likelihoodWords(kind, number))).size).toBeGreaterThan(2);
    expect(likelihoodWords(kind, 0)).not.toBe('');
  }
  expect(CLAIM_GIVES.filter((gives) => !GIVES_LABELS[gives] || !GIVES_WORDS[gives])).toEqual([]);
});
