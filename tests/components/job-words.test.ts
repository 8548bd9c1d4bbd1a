import { expect, it } from 'vitest';
import { jobStrings } from '../../components/strings/library-strings';
import { createInstallers } from '../../lib/install/installers';
import { ENGLISH_TERMS } from '../../lib/languages/en/recall/english-terms';
import { READING } from '../../lib/volumes/new-job';

it.each(Object.entries(createInstallers(ENGLISH_TERMS)))(
  'every phase of installing %s has words, and their shares make up the bar',
  (_, { readingShare, phases }) => {
    expect(Object.keys(jobStrings.phases)).toEqual(
      expect.arrayContaining([READING, ...phases.map(({ name }) => name)]),
    );
    for (const { share } of phases) expect(share).toBeGreaterThan(0);
    expect(phases.reduce((sum, { share }) => sum + share, readingShare)).toBeCloseTo(1, 10);
  },
);
