import * as v from 'valibot';
import { checkLine, Id } from './parse-line';
import type { Subcommand } from './subcommand';

const Sentence = v.object({ id: Id, text: v.string('must be text') });

/** `analyze worth`: how worth checking one sentence is. */
export const worthCommand: Subcommand = {
  purpose: 'How worth checking a sentence is.',
  takes: ['{"id","text"}', '"text" is one sentence.'],
  gives: ['{"id","score"}', '"score" is from 0 to 1; worth checking from 0.5 on.'],
  options: {},
  bare: [],
  optionHelp: [],
  example: { args: ['worth'], input: { id: 1, text: 'The bridge cost €40 million last year.' } },
  async start() {
    const { worthOf } = await import('../english');
    return (value) => {
      const { id, text } = checkLine(Sentence, value);
      return { id, score: Number(worthOf(text).toFixed(4)) };
    };
  },
};
