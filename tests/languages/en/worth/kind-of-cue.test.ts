import { describe, expect, it } from 'vitest';
import type { ClaimGives } from '@/lib/model/claim';
import { kindOfCue } from '../../../../scripts/english';

describe('what reporting words call it', () => {
  it.each<[string, ClaimGives | null]>([
    ['promised', 'promise'],
    ['has repeatedly pledged', 'promise'],
    ['vow', 'promise'],
    ['predicts', 'forecast'],
    ['his prediction', 'forecast'],
    ['expect', 'forecast'],
    ['Anticipating', 'forecast'],
    ['calls for', 'position'],
    ['called for', 'position'],
    ['support for', 'position'],
    ['rejected', 'position'],
    ['urging', 'position'],
    ['voted against', 'position'],
    ['favours', 'position'],
    ['believes', 'opinion'],
    ['praised', 'opinion'],
    ['has been critical of', 'opinion'],
    ['slammed', 'opinion'],
    ['said', null],
    ['hit back', null],
    ['called', null],
    ['warned', null],
    ['claims', null],
    ['According to', null],
    ['would promise', null],
    ['did not back', null],
    ['doesn’t believe', null],
    ['refused to support', null],
    ['to oppose', null],
    ['never promised', null],
  ])('%s: %s', (cue, kind) => {
    expect(kindOfCue(cue)).toBe(kind);
  });
});
