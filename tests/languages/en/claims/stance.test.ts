import { describe, expect, it } from 'vitest';
import { type Claim, SURE_FROM } from '../../../../lib/model/claim';
import type { Stance } from '../../../../lib/model/stance';
import { listedClaims, readClaims } from './whole-reading';

/** Text, the stance of its first claim, and the report that stands behind the speaker's name. */
const REPORTS: [text: string, stance: Stance, report: string][] = [
  ['Otto Falk said that the oven was cold.', 'asserts', 'said that the oven was cold'],
  ['Otto Falk denied that the oven was cold.', 'denies', 'denied that the oven was cold'],
  ['According to Otto Falk, the oven was cold.', 'asserts', ''],
  ['Otto Falk on Friday denied breaking the oven.', 'denies', 'denied breaking the oven'],
  ['Otto Falk disputed that the bread was old.', 'denies', 'disputed that the bread was old'],
  ['Otto Falk rejected claims that the bread was old.', 'denies', 'rejected claims that the bread was old'],
  ['Otto Falk retracted his claim that the bread was old.', 'denies', 'retracted his claim that the bread was old'],
  [
    'Otto Falk apologised for saying that the choir was lazy.',
    'denies',
    'apologised for saying that the choir was lazy',
  ],
  [
    'Otto Falk did not retract his claim that the bread was old.',
    'asserts',
    'did not retract his claim that the bread was old',
  ],
  ['Otto Falk doubted that the roof would hold.', 'doubts', 'doubted that the roof would hold'],
  ['Otto Falk was doubtful that the roof would hold.', 'doubts', 'was doubtful that the roof would hold'],
  ['Otto Falk no longer believes that the roof will hold.', 'doubts', 'no longer believes that the roof will hold'],
  ['Otto Falk was not convinced that the roof would hold.', 'doubts', 'was not convinced that the roof would hold'],
  ['Otto Falk condemned the sale of the hall.', 'opposes', 'condemned the sale of the hall'],
  ['Otto Falk challenged the sale of the hall.', 'opposes', 'challenged the sale of the hall'],
  ['Otto Falk warned against selling the hall.', 'opposes', 'warned against selling the hall'],
  ['Otto Falk hoped that the hall would stay open.', 'supports', 'hoped that the hall would stay open'],
  ['Otto Falk asked whether the hall would stay open.', 'asks', 'asked whether the hall would stay open'],
  ['Otto Falk demanded that the hall be opened.', 'demands', 'demanded that the hall be opened'],
  ['Otto Falk told the choir to stop singing.', 'demands', 'told the choir to stop singing'],
  ['Otto Falk promised to mend the roof.', 'promises', 'promised to mend the roof'],
  ['Otto Falk vowed never to sell the hall.', 'promises', 'vowed never to sell the hall'],
  ['Otto Falk threatened to close the hall.', 'promises', 'threatened to close the hall'],
  ['Otto Falk accused Anna Berg of selling the hall.', 'accuses', 'accused Anna Berg of selling the hall'],
  ['Otto Falk feared that the roof would fall.', 'unknown', 'feared that the roof would fall'],
  ['Otto Falk regretted saying that the choir was lazy.', 'denies', 'regretted saying that the choir was lazy'],
  ['Otto Falk regretted that the oven was cold.', 'opposes', 'regretted that the oven was cold'],
  ['Otto Falk debunked claims that the bread was old.', 'denies', 'debunked claims that the bread was old'],
  ['Otto Falk was unconvinced that the roof would hold.', 'doubts', 'was unconvinced that the roof would hold'],
  ['Otto Falk enquired whether the hall was open.', 'asks', 'enquired whether the hall was open'],
  ['Otto Falk besought the choir to stay.', 'demands', 'besought the choir to stay'],
  ['Otto Falk did not deny that the oven was cold.', 'unknown', 'did not deny that the oven was cold'],
  ['Otto Falk has never disputed that the bread was old.', 'unknown', 'has never disputed that the bread was old'],
  ['Otto Falk reportedly said that the roof would fall.', 'unknown', 'reportedly said that the roof would fall'],
];

/** Nothing is attributed: not said yet, only supposed, asked, made up, or itself denied. */
const NOTHING_ATTRIBUTED = [
  'If Otto Falk says that the oven is cold, the choir will leave.',
  'Unless Otto Falk says that the oven is cold, the choir will stay.',
  'Did Otto Falk say that the oven was cold?',
  'It is not true that Otto Falk said the oven was cold.',
  'There is no proof that Otto Falk said the oven was cold.',
  'The choir shared a doctored clip in which Otto Falk says that the oven is cold.',
  'Otto Falk denied ever having said that the choir was lazy.',
  'Anna Berg denied that Otto Falk had said that the oven was cold.',
  'Neither Anna Berg nor Otto Falk said the oven was cold.',
  'Not even Otto Falk said the oven was cold.',
  '“The oven is cold,” Otto Falk might have said.',
  '“The oven is cold,” Otto Falk never said.',
  '“The oven is cold,” Otto Falk denied saying.',
  'Otto Falk left without denying that the oven was cold.',
  'Otto Falk did not say that the oven was cold.',
  'Otto Falk did not condemn the theft of the oven.',
  'Otto Falk did not dismiss Anna Berg.',
  'Otto Falk refused to say whether the oven was cold.',
  'Otto Falk said the oven would be sold only if…',
  'Otto Falk said the oven would be sold unless the — read more',
];

/** A denial that is not made leaves open whether it is so: never *denies*. */
const LEFT_OPEN = [
  ['Otto Falk has stopped denying that the oven was cold.', 'has stopped denying that the oven was cold'],
  ['Otto Falk declined to dispute that the oven was cold.', 'declined to dispute that the oven was cold'],
] as const;

describe('the stance of a report', () => {
  it.each(LEFT_OPEN)('is unknown where a denial is left off: %s', (text, report) => {
    expect(readClaims(text)).toMatchObject([{ stance: 'unknown', report }]);
  });

  it.each(REPORTS)('%s', (text, stance, report) => {
    const [claim] = listedClaims(text);
    expect(claim).toMatchObject({ speaker: 'Otto Falk', stance, report });
  });

  it.each(NOTHING_ATTRIBUTED)('is none, and nothing is listed as said by Falk: %s', (text) => {
    expect(listedClaims(text).filter(({ speaker }) => speaker === 'Otto Falk' || speaker === null)).toEqual([]);
  });

  it('is in the words themselves where they stand in quotation marks', () => {
    const [claim] = listedClaims('“The oven was never cold,” Otto Falk insisted.');
    expect(claim).toMatchObject({ speaker: 'Otto Falk', stance: 'asserts' });
    expect(listedClaims('“Is the oven cold?” Otto Falk asked.')[0]).toMatchObject({ stance: 'asks' });
  });

  it('is never surer than it may be where it is none', () => {
    for (const text of NOTHING_ATTRIBUTED)
      for (const { stance, confidence } of readClaims(text))
        if (stance === 'none') expect(confidence).toBeLessThan(SURE_FROM);
  });

  it('begins behind what is left of a short verb', () => {
    const reportOf = (text: string) => readClaims(text)[0]?.report;
    expect(reportOf('Otto Falk spoke. He’s denied that the oven was cold.')).toBe('denied that the oven was cold');
    expect(reportOf('They’ve always denied that it was cold.')).toBe('always denied that it was cold');
  });

  it('keeps a negation in the content', () => {
    const [claim] = listedClaims('Maria Lopez told the court neither she nor her husband had taken the money.');
    expect(claim?.words).toBe('neither she nor her husband had taken the money');
  });

  it('is the same whoever is named', () => {
    const swap = (text: string) => text.replaceAll('Otto Falk', 'Amina Yusuf').replaceAll('Anna Berg', 'Peter Holm');
    const shape = (text: string) =>
      listedClaims(text).map(({ stance, confidence }): Partial<Claim> => ({ stance, confidence }));
    for (const [text] of REPORTS) expect(shape(swap(text))).toEqual(shape(text));
  });
});
