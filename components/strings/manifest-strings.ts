import { spoken } from './spoken';

/** What the browser itself shows of the extension, in its own language and not in the reader's choice. */
export const manifestStrings = spoken('manifestStrings', {
  description: 'Remembers who said what while you read the news, from a library on your own device.',
});
