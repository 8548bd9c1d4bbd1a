import type { Mention } from '../../model/mention';
import type { TokenBlock } from '../text/tokens';
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
function knownForm(person: ArticlePerson, mentions: readonly Mention[]): Form | null {
  const titles = mentions.filter((m) => m.kind === 'title').map((m) => m.text.split(' ')[0]!.toLowerCase());
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
  for (const mention of mentions) {
    const { tokens, sentences } = blocks[mention.span.block]!;
    const token = tokens.findIndex((t) => t.end > mention.span.start);
    const sentence = tokens[token]!.sentence;
    const before = tokens.slice(sentences[sentence]!.first, token).filter((t) => t.kind === 'word');
    const leads = before.length <= 4 && !out[mention.span.block]!.some((c) => c.sentence === sentence && c.leads);
    out[mention.span.block]!.push({
      person: people.get(mention.entity)!,
      block: mention.span.block,
      sentence,
      leads,
      token,
    });
  }
  return out;
}

class PronounReader {
  private readonly forms = new Map<ArticlePerson, Form | null>();

  constructor(
    private readonly blocks: readonly TokenBlock[],
    private readonly byBlock: readonly Candidate[][],
    people: readonly ArticlePerson[],
    mentions: readonly Mention[],
  ) {
    for (const person of people) {
      const own = mentions.filter((mention) => mention.entity === person.id);
      this.forms.set(person, knownForm(person, own));
    }
  }

  private fits(person: ArticlePerson, form: Form): boolean {
    return this.forms.get(person) !== otherForm(form);
  }

  /** People in reach who can be meant, the likeliest first. */
  private reach(block: number, sentence: number, token: number, form: Form): Candidate[] {
    const here = this.byBlock[block]!.filter((c) => c.token < token && sentence - c.sentence < REACH);
    const near = here.filter((c) => this.fits(c.person, form));
    if (near.length > 0) return near;
    for (let back = block - 1; back >= Math.max(0, block - 2); back--) {
      const there = this.byBlock[back]!.filter((c) => this.fits(c.person, form));
      if (there.length > 0) return there;
    }
    return [];
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

  private only(form: Form): { person: ArticlePerson; sure: number } | null {
    const fitting = [...this.forms.keys()].filter((person) => this.fits(person, form));
    return fitting.length === 1 ? { person: fitting[0]!, sure: 0.6 } : null;
  }

  read(block: number, token: number): Mention | null {
    const { tokens, text } = this.blocks[block]!;
    const { start, end, lower, sentence } = tokens[token]!;
    const form = formOf(lower);
    if (form === null) return null;
    const found = this.choose(this.reach(block, sentence, token, form)) ?? this.only(form);
    if (found === null) return null;
    this.forms.set(found.person, form);
    this.byBlock[block]!.push({
      person: found.person,
      block,
      sentence,
      leads: this.leads(block, sentence, token),
      token,
    });
    this.byBlock[block]!.sort((a, b) => a.token - b.token);
    const span = { block, start, end };
    const rule = found.sure > 0.8 ? 'pronoun-of-one' : 'pronoun-of-lead';
    return {
      span,
      text: text.slice(start, end),
      kind: 'pronoun',
      entity: found.person.id,
      rule,
      confidence: found.sure,
    };
  }

  private leads(block: number, sentence: number, token: number): boolean {
    const { first } = this.blocks[block]!.sentences[sentence]!;
    return token - first <= 3 && !this.byBlock[block]!.some((c) => c.sentence === sentence && c.leads);
  }
}

/**
 * "He" and "she" (and their other forms) with the person they mean, as far as the article shows it: the only one in
 * reach, or the one its last sentence is about. A pronoun that nobody in reach fits is left alone. `mentions` are all
 * others, in reading order.
 */
export function pronounMentions(
  blocks: readonly TokenBlock[],
  people: readonly ArticlePerson[],
  mentions: readonly Mention[],
): Mention[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const named = people.filter((person) => mentions.some((mention) => mention.entity === person.id));
  const reader = new PronounReader(blocks, candidatesByBlock(blocks, byId, mentions), named, mentions);
  return blocks.flatMap(({ tokens }, block) => tokens.flatMap((_, token) => reader.read(block, token) ?? []));
}
