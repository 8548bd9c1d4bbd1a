import type { Form } from '../../../detect/people/pronoun-forms';
import type { Sentence } from './sentence';

/** Who spoke last, and where the words that name them end. */
export interface Speech {
  entity: string;
  block: number;
  end: number;
  /** The sentence that says so, and where it ends. */
  sentence: Sentence;
  until: number;
  /** Set where a pronoun has spoken since then, and nobody can say whom it means. */
  open?: true;
  /** Set where a pronoun names them. */
  pointing?: true;
  /** Set where the words ask or accuse somebody, who may answer. */
  asks?: true;
  /** Pronouns that may mean somebody without a name to whom the words are told. */
  hearers: readonly Form[];
  /** Set where the words stand in those of another. */
  inner?: true;
}
