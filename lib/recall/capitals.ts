import { isStopWord } from './stop-words';
import type { Token } from './tokens';

/** Share of capitalised content words from which a text is a headline. */
const TITLE_CASE = 0.9;
/** From so many words on the share says something. */
const TELLING = 4;

/** Whether capitals tell names from other words in this text; not in a headline or in shouting. */
export function capitalsTell(tokens: Token[]): boolean {
  if (tokens.length >= TELLING && tokens.every((token) => token.capitals || token.word.length < 2)) return false;
  const content = tokens.filter((token) => !token.opens && !isStopWord(token.word));
  const capitals = content.filter((token) => token.capital);
  return content.length < TELLING || capitals.length < content.length * TITLE_CASE;
}

/**
 * Whether a capital here means a name. At the start of a sentence only the next word can tell ("Angela Merkel left").
 */
export function isName(token: Token, next: Token | undefined): boolean {
  if (!token.capital || token.word === 'i') return false;
  if (!token.opens || token.capitals) return true;
  return !isStopWord(token.word) && next !== undefined && next.joined && next.capital;
}
