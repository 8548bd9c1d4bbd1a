import { describe, expect, it } from 'vitest';
import { SURE_FROM } from '../../../../lib/model/claim';
import { detect } from '../../../../scripts/english';
import { articleOfBlocks } from '../../../detect/people/article-of';

/** Whether anything of a sentence is listed without being asked for. */
function isListed(text: string): boolean {
  return detect(articleOfBlocks([text]), []).claims.some(({ confidence }) => confidence >= SURE_FROM);
}

describe('what states nothing', () => {
  it.each([
    ['a thought that nobody in particular has', 'Ida Brandt is widely seen as a great baker.'],
    ['what somebody comes to know', 'Ida Brandt learned that the mill was shut.'],
    ['what somebody sees', 'Ida Brandt discovered that the mill had burned down.'],
    ['an attack', 'Ida Brandt attacked the guards of the mill.'],
    ['what a headline asks of somebody', 'Ida Brandt: a great baker or a fool?'],
    ['half of a clause', 'The mill made a rule, which Ida Brandt has vowed to ignore.'],
  ])('is not listed: %s', (_kind, text) => {
    expect(isListed(text)).toBe(false);
  });

  it.each([
    ['an attack in words', 'Ida Brandt attacked the plan as “a gift to the mill”.'],
    ['a whole clause', 'Ida Brandt has vowed to ignore the rule of the mill.'],
    ['what somebody comes to know, and says', 'Ida Brandt said she learned that the mill was shut.'],
  ])('is listed all the same: %s', (_kind, text) => {
    expect(isListed(text)).toBe(true);
  });
});
