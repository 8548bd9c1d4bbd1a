import type { RoleWords } from '../../../detect/people/role-words';

/** Words of the article's language that a name is weighed by. */
export interface WeighWords extends RoleWords {
  /** Whether a word (lower case) says what somebody does; missing where the language is not read. */
  isRoleNoun?(lower: string): boolean;
  /** The `WordClass` bits of a word; missing where the language is not read. */
  wordClass?(lower: string): number;
}
