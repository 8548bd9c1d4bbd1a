import type { Mention } from '../../model/mention';
import type { TokenBlock } from '../../text/tokens';
import type { ArticlePerson } from './article-person';
import type { PeopleWords } from './people-words';
import type { ScannedBlock } from './scanned-block';

/**
 * Names and roles of an article: what descriptions and pronouns are read from. Blocks, scanned blocks and the blocks of
 * mentions are numbered alike.
 */
export interface Scene {
  blocks: readonly TokenBlock[];
  scanned: readonly ScannedBlock[];
  people: readonly ArticlePerson[];
  /** Names and roles in reading order, without overlaps. */
  mentions: readonly Mention[];
  /** How many blocks at the start are the title and no text. */
  titleBlocks: number;
  /** The words of the language that all was read in. */
  words: PeopleWords;
}
