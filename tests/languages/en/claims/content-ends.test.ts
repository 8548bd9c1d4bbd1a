import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../scripts/english';
import { articleOf, blocksOf } from '../../../detect/people/article-of';

/** What a sentence reports, stretch by stretch. */
function contents(text: string): string[] {
  const article = articleOf(text);
  const claims = findClaims(article, blocksOf(article), { entities: [], mentions: [] });
  return claims.flatMap((claim) => claim.content.map((span) => text.slice(span.start, span.end)));
}

const ENDS: [string, string[]][] = [
  ['The mayor said that because of the storm, Ulm “sleeps badly”.', ['that because of the storm, Ulm “sleeps badly”']],
  ['The mayor supported closing the bridge — a step that many fear.', ['closing the bridge']],
  ['The mayor said the bridge had fallen, which surprised nobody.', ['the bridge had fallen']],
  [
    'The mayor said the bridge had one fault: “It falls in every storm,” he said.',
    ['the bridge had one fault', '“It falls in every storm,”'],
  ],
  ['Berg promised to close the bridge, which surprised nobody.', ['to close the bridge']],
  ['The mayor attacked the council, including its treasurer.', ['the council, including its treasurer']],
  ['The mayor defended the council and she left the hall.', ['the council']],
  ['The mayor left, defending the council and calling its critics cowards.', ['the council', 'its critics cowards']],
  ['Berg told a hall in Ulm, Germany on Monday that the bridge is safe.', ['that the bridge is safe']],
  ['Berg told lawmakers here that the bridge is safe.', ['that the bridge is safe']],
  ['The bridge is seen as a step forward.', ['The bridge', 'a step forward']],
  ['Berg criticized the council during the storm.', ['the council during the storm']],
  ['Berg said the bridge has one fault: Ulm never paid for it.', ['the bridge has one fault: Ulm never paid for it']],
  [
    'The mayor recalled the winter of the flood: “We had no bridge at all for months.”',
    ['the winter of the flood: “We had no bridge at all for months.”'],
  ],
  ['Berg called on the council to close the bridge.', ['the council to close the bridge']],
  [
    'The talks had “opened the way to the bridge,” Berg said, and he praised the mayor for helping.',
    ['The talks had “opened the way to the bridge,”', 'the mayor for helping'],
  ],
  ['Nobody in Ulm would, Berg said on Monday, be hurt by the dam.', ['Nobody in Ulm would', 'be hurt by the dam']],
  ['Still, Berg said, officials have to close the bridge.', ['officials have to close the bridge']],
  [
    'The bridge had fallen, Berg said, adding that it would be built again.',
    ['The bridge had fallen', 'that it would be built again'],
  ],
  [
    '“He can bake, but it seems unlikely” that Falk can sing, said Berg, a critic.',
    ['“He can bake, but it seems unlikely” that Falk can sing'],
  ],
  ['The bridge had many critics (the bill was too high, said Berg) and was closed.', ['the bill was too high']],
  ['The mayor said it was safe, but the bridge had fallen.', ['it was safe']],
  ['The mayor said it was safe, but not for long.', ['it was safe, but not for long']],
  ['The mayor said it was safe, but she would not cross it.', ['it was safe, but she would not cross it']],
  [
    'The mayor said the city should close its bridges and roads in the valley and said any delay would be a crime.',
    ['the city should close its bridges and roads in the valley', 'any delay would be a crime'],
  ],
  [
    'The probe suggested that a man may have entered the mill, opened the gate, and attempted to flee.',
    ['that a man may have entered the mill, opened the gate, and attempted to flee'],
  ],
  ['The mayor said that the council had failed, left the hall, and cried.', ['that the council had failed']],
  ['Berg expressed sympathy for the baker even as he spoke to the mayor.', ['sympathy for the baker']],
  ['The bridge was safe, Berg said, wiping his face.', ['The bridge was safe']],
  ['The bridge was safe, Berg said, including its piers.', ['The bridge was safe', 'including its piers']],
  ['Looking back at the flood, Berg said: “We had no bridge at all.”', ['“We had no bridge at all.”']],
  ['The bridge had fallen, Berg said, and he would not wait.', ['The bridge had fallen', 'and he would not wait']],
];

const NOTHING = [
  'In a speech last July, Berg declared:',
  'On Tuesday, even as the bridge was falling, Berg wrote to the council.',
  'The council built a bridge, a point Berg also acknowledged to the paper.',
  'The council lost the letter, reported it to the police, and removed it.',
  'Berg slammed the door.',
  'Berg backed the truck into the hall.',
];

describe('where a content ends', () => {
  it.each(ENDS)('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it.each(NOTHING)('is nowhere where nothing is said: %s', (text) => {
    expect(contents(text)).toEqual([]);
  });
});
