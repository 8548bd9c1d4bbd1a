import { compareSayings, type ReadSaying, readSaying, SHOWN } from '../compare/compare';
import type { CompareLanguage } from '../compare/compare-language';
import type { TextRange } from '../compare/pieces';
import type { Article } from '../model/article';
import type { Claim } from '../model/claim';
import { reportWords } from '../model/claim-words';
import type { PairSide, PairSides } from '../model/pair';
import type { RecalledStatement } from '../model/recall';
import { sentenceOfClaim } from '../model/sentence-around';
import type { Stance } from '../model/stance';
import { statementWords } from '../model/statement-words';

/** What of a side's words is marked; UTF-16 units of {@link PairSide.words}. */
export interface SideMarks {
  /** Words that tell the difference. */
  tells: readonly TextRange[];
  /** Words that only this side has; empty where the two share too little for that to help. */
  alone: readonly TextRange[];
}

/** Two sayings side by side, with what differs. */
export interface ComparedPair extends PairSides {
  /** Whether the difference is put as a question. */
  isAsked: boolean;
  marks: { now: SideMarks; earlier: SideMarks };
}

function sideOfClaim(article: Article, claim: Claim): PairSide {
  const { text, quoted, reporting } = reportWords(article, claim);
  return {
    words: text,
    isVerbatim: quoted,
    reporting,
    around: sentenceOfClaim(article, claim),
    said: claim.said,
    published: article.published,
    title: article.title,
    outlet: article.outlet,
    address: article.address,
    licence: null,
  };
}

function sideOfStatement({ statement, source }: RecalledStatement): PairSide {
  const { content, reporting, around: before } = statementWords(statement);
  const around = `${statement.before}${statement.words}${statement.after}`;
  return {
    words: content,
    isVerbatim: statement.form === 'verbatim',
    reporting: reporting ?? (before || null),
    around: statement.sentence ?? (around === statement.words ? null : around),
    said: statement.said,
    published: statement.published ?? source.published,
    title: source.title,
    outlet: source.outlet,
    address: source.address,
    licence: source.licence,
  };
}

const NO_MARKS: SideMarks = { tells: [], alone: [] };

/** Whether a statement can be compared in a language: in that one, or told to be in none. */
const isIn = (code: string, language: string | undefined): boolean =>
  language === undefined || language.split('-')[0]?.toLowerCase() === code;

/** Compares the claims of one article with statements; each text is read once. */
export class PairComparer {
  readonly #read = new Map<string, ReadSaying>();

  constructor(
    private readonly article: Article,
    /** The language of the article where it is the one of `language`; else nothing is told of any pair. */
    private readonly isInLanguage: boolean,
    private readonly language: CompareLanguage,
  ) {}

  /** A claim and an earlier statement of the same person side by side. `speaker`: the person's name as it is shown. */
  compare(claim: Claim, found: RecalledStatement, speaker: string): ComparedPair {
    const [now, earlier] = [sideOfClaim(this.article, claim), sideOfStatement(found)];
    const sides = { person: found.statement.person, speaker, now, earlier };
    const isComparable = this.isInLanguage && isIn(this.language.code, found.statement.language);
    if (!isComparable)
      return { ...sides, difference: null, isAsked: false, marks: { now: NO_MARKS, earlier: NO_MARKS } };
    const told = compareSayings(
      this.#reading(now, claim.stance),
      this.#reading(earlier, found.statement.stance ?? null),
      this.language,
    );
    const shown = told.difference && SHOWN[told.difference];
    return {
      ...sides,
      difference: shown ? told.difference : null,
      isAsked: shown === 'asked',
      marks: {
        now: { tells: shown ? told.now : [], alone: told.words?.onlyNow ?? [] },
        earlier: { tells: shown ? told.earlier : [], alone: told.words?.onlyEarlier ?? [] },
      },
    };
  }

  #reading({ words, isVerbatim }: PairSide, stance: Stance | null): ReadSaying {
    const key = `${isVerbatim} ${stance} ${words}`;
    const known = this.#read.get(key) ?? readSaying({ text: words, stance, isVerbatim }, this.language);
    this.#read.set(key, known);
    return known;
  }
}
