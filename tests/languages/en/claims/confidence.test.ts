import { describe, expect, it } from 'vitest';
import { familyOf } from '../../../../lib/languages/en/claims/claim-signs';
import { type ConfidenceWeights, confidenceOf } from '../../../../lib/languages/en/claims/confidence';
import { weighClaims } from '../../../../lib/languages/en/claims/find-claims';
import { SURE_FROM, UNATTRIBUTED } from '../../../../lib/model/claim';
import { articleFromText } from '../../../../scripts/analyze/text-article';
import { english, findPeople, tokensOfArticle } from '../../../../scripts/english';

const weights: ConfidenceWeights = {
  byRule: { 'saying-that': 0.8, 'saying-noun': 0.6 },
  byRuleAndStance: { 'saying-that': { denies: 0.9 } },
  signs: { dash: -100, 'that: dash': -50, 'rule saying-that': 20, sure: 900 },
};

describe('confidence', () => {
  it.each<[string, Parameters<typeof confidenceOf>, number]>([
    ['its rule’s, and what is known of the rule', ['saying-that', 'asserts', [], weights], 0.83],
    ['less for a sign against it, and for one of its family', ['saying-that', 'asserts', ['dash'], weights], 0.52],
    ['its stance’s, where there is one', ['saying-that', 'denies', [], weights], 0.92],
    ['half for a rule without a figure', ['thinking-that', 'asserts', [], weights], 0.5],
    ['never 1', ['saying-that', 'asserts', ['sure'], weights], 0.99],
    [
      'under the list for a rule that is too often wrong',
      ['saying-noun', 'asserts', ['sure'], weights],
      SURE_FROM - 0.01,
    ],
    ['low where nothing is attributed', ['saying-that', 'none', ['sure'], weights], UNATTRIBUTED],
  ])('is %s', (_, asked, confidence) => {
    expect(confidenceOf(...asked)).toBeCloseTo(confidence, 5);
  });

  it.each([
    ['saying-that-ing', 'that'],
    ['saying-far-clause', 'clause'],
    ['quotation-name-said', 'quotation'],
    ['saying-quotation', 'quotation'],
    ['according-to', 'aside'],
    ['saying-aside', 'aside'],
    ['judging-noun', 'object'],
  ])('%s is of the family %s', (rule, family) => {
    expect(familyOf(rule)).toBe(family);
  });
});

function weighed(text: string) {
  const { article } = articleFromText(text, { title: null, published: null, language: null });
  return weighClaims(article, tokensOfArticle(article).blocks, findPeople(article, []), english().claims);
}

/** The signs of the one claim in a text. */
const signsIn = (text: string) => [...weighed(text)[0]!.signs];

describe('the signs of a claim', () => {
  it.each([
    ['Otto Falk said that the oven was cold.', ['speaker person', 'speaker opens', 'cue say', 'end .', 'verbs 1'], []],
    ['He grumbled that the oven was cold.', ['cue rare'], ['cue say']],
    ['The head of the bakery said that the oven was cold.', ['speaker source', 'speaker of'], ['speaker person']],
    ['In Ulm, Otto Falk said that it was cold.', ['speaker person', 'sentence in'], ['speaker opens']],
    ['Otto Falk rose and said that the oven was cold.', ['verb before'], ['report before']],
    ['Otto Falk said that Anna Berg told him that it was cold.', ['report inside'], []],
    ['Otto Falk said that it was cold — a habit in Ulm — and left.', ['dash'], []],
    ['Otto Falk said that it was cold, which pleased him, while others froze.', ['comma which', 'comma while'], []],
    ['Otto Falk said that it was cold, according to Anna Berg.', ['according'], []],
    ['We heard Otto Falk say that it was cold.', ['first person'], []],
  ])('%s', (text, shown, notShown) => {
    expect(signsIn(text)).toEqual(expect.arrayContaining(shown));
    for (const sign of notShown) expect(signsIn(text)).not.toContain(sign);
  });

  it('of a plain report are surer than those of one behind another verb', () => {
    const [plain] = weighed('Otto Falk said that the oven was cold.');
    const [behind] = weighed(
      'The baker of Ulm, who knows Otto Falk and left, wept and thought — again — that it was cold.',
    );
    expect(plain!.claim.confidence).toBeGreaterThan(behind!.claim.confidence);
  });
});
