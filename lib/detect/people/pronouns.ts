import type { Mention } from '../../model/mention';
import type { Token, TokenBlock } from '../text/tokens';
import type { ArticlePerson } from './article-person';
import { HE_TITLES, HE_WORDS, SHE_TITLES, SHE_WORDS } from './lexicon/gendered-words';
import { HE_NAMES, SHE_NAMES } from './lexicon/own-given-names';
import { givenWords } from './name-parts';

type Form = 'he' | 'she';

/** Someone named before a pronoun: where, and how well they stand to be meant by it. */
interface Candidate {
  person: ArticlePerson;
  block: number;
  sentence: number;
  /** Opens its sentence, as the one it is about mostly does. */
  leads: boolean;
  token: number;
}

/** A pronoun reaches back this many sentences, and into the block before. */
const REACH = 3;
/** Of those, this many of the last are looked at. */
const MOST_CANDIDATES = 24;
/** Who stands after more words than this does not open the sentence. */
const MOST_BEFORE_LEAD = 5;

function formOf(lower: string): Form | null {
  if (HE_WORDS.has(lower)) return 'he';
  return SHE_WORDS.has(lower) ? 'she' : null;
}

function otherForm(form: Form): Form {
  return form === 'he' ? 'she' : 'he';
}

function formByWords(words: readonly string[], he: ReadonlySet<string>, she: ReadonlySet<string>): Form | null {
  const isHe = words.some((word) => he.has(word));
  const isShe = words.some((word) => she.has(word));
  return isHe === isShe ? null : isHe ? 'he' : 'she';
}

/** The form that names, titles and roles settle; null when they leave it open. */
function knownForm(person: ArticlePerson, titles: readonly string[]): Form | null {
  const roles = person.roles.flatMap((role) => role.toLowerCase().split(/\s+/));
  const titled = formByWords([...titles, ...roles], HE_TITLES, SHE_TITLES);
  if (titled !== null) return titled;
  const given = givenWords(person.parts).slice(0, 1);
  return formByWords(person.full ? given : person.parts.words.slice(0, 1), HE_NAMES, SHE_NAMES);
}

/** Mentions by block as candidates, in reading order. */
function candidatesByBlock(
  blocks: readonly TokenBlock[],
  people: ReadonlyMap<string, ArticlePerson>,
  mentions: readonly Mention[],
): Candidate[][] {
  const out: Candidate[][] = blocks.map(() => []);
  const at = blocks.map(() => 0);
  for (const { span, entity } of mentions) {
    const { tokens, sentences } = blocks[span.block]!;
    let token = at[span.block]!;
    while (tokens[token]!.end <= span.start) token++;
    at[span.block] = token;
    const { sentence } = tokens[token]!;
    const list = out[span.block]!;
    const person = people.get(entity)!;
    const leads = leadsSentence(list[list.length - 1], token, sentence, sentences[sentence]!.first);
    list.push({ person, block: span.block, sentence, leads, token });
  }
  return out;
}

/** Whether someone at `token` opens the sentence: nobody came before in it, and few words did. */
function leadsSentence(before: Candidate | undefined, token: number, sentence: number, first: number): boolean {
  return before?.sentence !== sentence && token - first <= MOST_BEFORE_LEAD;
}

class PronounReader {
  private readonly forms = new Map<ArticlePerson, Form | null>();

  constructor(
    private readonly blocks: readonly TokenBlock[],
    private readonly byBlock: Candidate[][],
    people: ReadonlyMap<string, ArticlePerson>,
    mentions: readonly Mention[],
  ) {
    const titles = new Map<string, string[]>();
    for (const { entity, kind, text } of mentions) {
      const list = titles.get(entity) ?? [];
      if (kind === 'title') list.push(text.split(' ')[0]!.toLowerCase());
      titles.set(entity, list);
    }
    for (const [id, list] of titles) this.forms.set(people.get(id)!, knownForm(people.get(id)!, list));
  }

  private fits(person: ArticlePerson, form: Form): boolean {
    return this.forms.get(person) !== otherForm(form);
  }

  /** Those at the end of `list`, before `token`, in the last few sentences, who can be meant; in reading order. */
  private near(list: readonly Candidate[], from: number, form: Form): Candidate[] {
    const found: Candidate[] = [];
    const end = Math.max(0, list.length - MOST_CANDIDATES);
    for (let i = list.length - 1; i >= end; i--) {
      if (list[i]!.sentence < from) break;
      if (this.fits(list[i]!.person, form)) found.unshift(list[i]!);
    }
    return found;
  }

  /** People in reach who can be meant, in reading order. `seen` are those of this block before the pronoun. */
  private reach(block: number, sentence: number, seen: readonly Candidate[], form: Form): Candidate[] {
    const here = this.near(seen, sentence - REACH + 1, form);
    for (let back = block - 1; here.length === 0 && back >= Math.max(0, block - 2); back--) {
      const there = this.near(this.byBlock[back]!, 0, form);
      if (there.length > 0) return there;
    }
    return here;
  }

  /** The last sentence with anyone in it decides; there, who leads it goes first. */
  private choose(candidates: readonly Candidate[]): { person: ArticlePerson; sure: number } | null {
    const last = candidates[candidates.length - 1];
    if (last === undefined) return null;
    const people = new Set(candidates.map((c) => c.person));
    if (people.size === 1) return { person: last.person, sure: 0.85 };
    const same = candidates.filter((c) => c.sentence === last.sentence && c.block === last.block);
    const lead = same.find((c) => c.leads) ?? same[0]!;
    return { person: lead.person, sure: new Set(same.map((c) => c.person)).size === 1 ? 0.65 : 0.5 };
  }

  /** The one person of the whole article who fits, for a pronoun that comes before any name. */
  private only(form: Form): { person: ArticlePerson; sure: number } | null {
    let found: ArticlePerson | null = null;
    for (const person of this.forms.keys()) {
      if (!this.fits(person, form)) continue;
      if (found !== null) return null;
      found = person;
    }
    return found === null ? null : { person: found, sure: 0.6 };
  }

  private read(
    block: number,
    token: Token,
    seen: readonly Candidate[],
  ): { person: ArticlePerson; sure: number } | null {
    const form = formOf(token.lower);
    if (form === null) return null;
    const found = this.choose(this.reach(block, token.sentence, seen, form)) ?? this.only(form);
    if (found !== null) this.forms.set(found.person, form);
    return found;
  }

  /** The pronouns of one block, in order; blocks must be read in order, since each builds on those before. */
  readBlock(block: number): Mention[] {
    const { tokens, sentences, text } = this.blocks[block]!;
    const named = this.byBlock[block]!;
    const seen: Candidate[] = [];
    const mentions: Mention[] = [];
    let next = 0;
    tokens.forEach((token, at) => {
      while (next < named.length && named[next]!.token < at) seen.push(named[next++]!);
      const found = this.read(block, token, seen);
      if (found === null) return;
      const { sentence, start, end } = token;
      const leads = leadsSentence(seen[seen.length - 1], at, sentence, sentences[sentence]!.first);
      seen.push({ person: found.person, block, sentence, leads, token: at });
      mentions.push({
        span: { block, start, end },
        text: text.slice(start, end),
        kind: 'pronoun',
        entity: found.person.id,
        rule: found.sure > 0.8 ? 'pronoun-of-one' : 'pronoun-of-lead',
        confidence: found.sure,
      });
    });
    while (next < named.length) seen.push(named[next++]!);
    this.byBlock[block] = seen;
    return mentions;
  }
}

/**
 * "He" and "she" (and their other forms) with the person they mean, as far as the article shows it: the only one in
 * reach, or the one its last sentence is about. A pronoun that nobody in reach fits is left alone. `mentions` are all
 * others, in reading order. Linear in tokens.
 */
export function pronounMentions(
  blocks: readonly TokenBlock[],
  people: readonly ArticlePerson[],
  mentions: readonly Mention[],
): Mention[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const reader = new PronounReader(blocks, candidatesByBlock(blocks, byId, mentions), byId, mentions);
  return blocks.flatMap((_, block) => reader.readBlock(block));
}
