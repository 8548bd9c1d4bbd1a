import type { Mention } from '../../model/mention';
import type { Token, TokenBlock } from '../../text/tokens';
import type { Quotation } from '../quotations';
import { type Antecedent, MeantBy, type Place, Stand } from './antecedent';
import { type Field, PronounKind, type PronounPlace } from './antecedent-features';
import { AntecedentList } from './antecedent-list';
import type { ArticlePerson } from './article-person';
import { type BlockQuotations, quotationsOf } from './block-quotations';
import type { PeopleWords } from './people-words';
import { isVerbAt, standAt } from './place-in-sentence';
import { type Form, formOfNoun, formOfPerson } from './pronoun-forms';
import type { ScannedBlock } from './scanned-block';
import type { Scene } from './scene';
import { unnamedPersonAt } from './unnamed-people';

/** A pronoun with those who may be meant, for whoever decides. */
export interface PronounCase {
  pronoun: PronounPlace;
  field: Field;
}

/** Whom a pronoun means, with the chance that this is right. */
export interface PronounMeaning {
  of: Antecedent;
  chance: number;
}

/** Decides a question; null where nobody can be said. Reading an article and learning weights differ in this alone. */
export type Decide = (question: PronounCase) => PronounMeaning | null;

/** Between the title and the text there is more than a sentence. */
const TITLE_GAP = 10;
/** Words of report between the end of a quotation and who spoke it. */
const MOST_AFTER_QUOTATION = 4;

function wordsOf(kind: Mention['kind']): MeantBy {
  if (kind === 'name') return MeantBy.Full;
  return kind === 'role' ? MeantBy.Role : MeantBy.Short;
}

function kindOf(lower: string, opens: boolean, words: PeopleWords): PronounKind {
  if (words.subjectPronouns.has(lower)) return opens ? PronounKind.Opening : PronounKind.Subject;
  return words.reflexivePronouns.has(lower) ? PronounKind.Reflexive : PronounKind.Other;
}

/** As in "the president of the bank, Ann Lee". */
const MOST_IN_COMPLEMENT = 7;

/** The token after the words of a noun, what it is of, and a comma: where a name beside it begins. */
function afterComplement({ tokens, words }: ScannedBlock, last: number): number {
  if (tokens[last]?.text === ',') return last + 1;
  if (!words.complementPrepositions.has(tokens[last]?.lower ?? '')) return last;
  for (let at = last + 1; at < tokens.length && at <= last + MOST_IN_COMPLEMENT; at++) {
    if (tokens[at]!.sentence !== tokens[last]!.sentence) break;
    if (tokens[at]!.text === ',') return at + 1;
  }
  return last;
}

/** By entity which pronoun a person's titles, roles and given name settle; null where they leave it open. */
export function knownForms({ people, mentions, words }: Scene): Map<string, Form | null> {
  const titles = new Map<string, string[]>();
  for (const { entity, kind, text } of mentions) {
    if (kind === 'title')
      titles.set(entity, [...(titles.get(entity) ?? []).slice(0, 2), text.split(' ')[0]!.toLowerCase()]);
  }
  return new Map(people.map((person) => [person.id, formOfPerson(person, titles.get(person.id) ?? [], words)]));
}

/** Reads one article from its start: keeps who was meant so far, and puts a question for each pronoun. */
export class PronounReader {
  private readonly list = new AntecedentList();
  private readonly forms: ReadonlyMap<string, Form | null>;
  private readonly byId: ReadonlyMap<string, ArticlePerson>;
  private readonly found: Mention[] = [];
  /** The next mention to come. */
  private next = 0;
  private sentences = 0;
  private block = 0;
  private quotations: BlockQuotations = { all: [], of: null };
  /** The sentence of the block in which somebody was meant last; -1 before anybody was. */
  private meantIn = -1;
  private quoted = -1;
  private speaker: Antecedent | null = null;

  constructor(
    private readonly scene: Scene,
    private readonly decide: Decide,
  ) {
    this.byId = new Map(scene.people.map((person) => [person.id, person]));
    this.forms = knownForms(scene);
  }

  /** The pronouns of all blocks for which somebody was decided on, in reading order. */
  read(): Mention[] {
    const { blocks, titleBlocks } = this.scene;
    for (this.block = 0; this.block < blocks.length; this.block++) {
      this.readBlock(blocks[this.block]!);
      this.sentences += blocks[this.block]!.sentences.length + (this.block < titleBlocks ? TITLE_GAP : 0);
    }
    return this.found;
  }

  private readBlock(block: TokenBlock): void {
    this.quotations = quotationsOf(block);
    this.meantIn = -1;
    this.quoted = -1;
    for (let at = 0; at < block.tokens.length; ) at = this.readToken(block, at);
  }

  /** Reads what begins at a token; returns the token to go on with. */
  private readToken(block: TokenBlock, at: number): number {
    const token = block.tokens[at]!;
    this.enterQuotation(at);
    const mention = this.scene.mentions[this.next];
    if (mention?.span.block === this.block && mention.span.start <= token.start)
      return this.readMention(block, at, mention);
    const turn = this.scene.words.turns.get(token.lower);
    if (turn === 'unnamed') this.readUnnamed(at);
    else if (turn !== undefined) this.readPronoun(block, at, turn);
    return at + 1;
  }

  private readMention({ tokens }: TokenBlock, at: number, { span, kind, entity }: Mention): number {
    this.next++;
    let last = at + 1;
    while (last < tokens.length && tokens[last]!.start < span.end) last++;
    const place = this.placeAt(at, last, wordsOf(kind));
    const titled = this.block < this.scene.titleBlocks;
    this.list.person(this.byId.get(entity)!, this.forms.get(entity)!, place, titled);
    return last;
  }

  private readUnnamed(at: number): void {
    const unnamed = unnamedPersonAt(this.scene.scanned[this.block]!, at);
    if (unnamed === null || this.describesName(unnamed.first, unnamed.last)) return;
    const place = this.placeAt(at, unnamed.last, unnamed.isNew ? MeantBy.New : MeantBy.Known);
    this.list.unnamed(formOfNoun(unnamed.head, this.scene.words), place, false);
  }

  private readPronoun({ tokens, sentences }: TokenBlock, at: number, form: Form): void {
    const token = tokens[at]!;
    const kind = kindOf(token.lower, at - sentences[token.sentence]!.first <= 1, this.scene.words);
    const firstInBlock = this.meantIn === -1;
    const place = this.placeAt(at, at + 1, MeantBy.Pronoun);
    if (kind <= PronounKind.Subject && place.stand !== Stand.Lead) place.stand = Stand.Subject;
    const speaker = place.quotation === -1 ? null : this.speaker;
    const field = this.list.field(form, speaker);
    const answer = this.decide({ pronoun: { kind, place, firstInBlock }, field });
    if (answer === null) {
      this.list.unnamed(form, place, true);
      return;
    }
    const { of, chance } = answer;
    of.form = form;
    of.agreed = true;
    this.list.again(of, place);
    if (of.person !== null && this.block >= this.scene.titleBlocks) this.add(token, of.person.id, chance, field);
  }

  private add({ start, end }: Token, entity: string, chance: number, { candidates }: Field): void {
    const named = candidates.filter(({ person }) => person !== null).length;
    this.found.push({
      span: { block: this.block, start, end },
      text: this.scene.blocks[this.block]!.text.slice(start, end),
      kind: 'pronoun',
      entity,
      rule: named === 1 ? 'pronoun-of-one' : 'pronoun-of-likeliest',
      confidence: Math.round(chance * 100) / 100,
    });
  }

  private placeAt(first: number, last: number, words: MeantBy): Place {
    const scanned = this.scene.scanned[this.block]!;
    const { sentence } = scanned.tokens[first]!;
    const stand = standAt(scanned, first, last, this.meantIn !== sentence);
    this.meantIn = sentence;
    const quotation = this.quotations.of?.[first] ?? -1;
    return { block: this.block, sentence: this.sentences + sentence, token: first, stand, words, quotation };
  }

  /** Notes who seems to speak when a quotation begins. */
  private enterQuotation(at: number): void {
    const quoted = this.quotations.of?.[at] ?? -1;
    if (quoted === this.quoted) return;
    this.quoted = quoted;
    this.speaker = quoted === -1 ? null : this.speakerOf(this.quotations.all[quoted]!);
  }

  private speakerOf({ first, last }: Quotation): Antecedent | null {
    const { tokens } = this.scene.scanned[this.block]!;
    const after = this.namedAfter(last);
    if (after !== null) return this.list.of(after);
    return this.list.lastSubject(this.block, this.sentences + tokens[Math.max(0, first - 2)]!.sentence);
  }

  /** Who is named with a verb right after the token that closes a quotation ("…", said Lee; "…", Lee said). */
  private namedAfter(close: number): ArticlePerson | null {
    const { mentions, scanned } = this.scene;
    const { tokens } = scanned[this.block]!;
    if (close >= tokens.length) return null;
    const most = tokens[Math.min(tokens.length - 1, close + MOST_AFTER_QUOTATION)]!;
    for (let i = this.next; mentions[i]?.span.block === this.block && mentions[i]!.span.start <= most.start; i++) {
      const { span, entity } = mentions[i]!;
      if (span.start < tokens[close]!.start) continue;
      let at = close;
      while (tokens[at]!.start < span.start) at++;
      let end = at;
      while (end < tokens.length && tokens[end]!.start < span.end) end++;
      if (isVerbAt(scanned[this.block]!, at - 1) || isVerbAt(scanned[this.block]!, end)) return this.byId.get(entity)!;
    }
    return null;
  }

  /** The words of somebody without a name stand beside a name, with a comma or nothing between. */
  private describesName(first: number, last: number): boolean {
    const scanned = this.scene.scanned[this.block]!;
    const { tokens } = scanned;
    const after = this.scene.mentions[this.next];
    if (after?.span.block === this.block) {
      const beside = tokens[afterComplement(scanned, last)];
      if (after.span.start < tokens[last - 1]!.end || after.span.start === beside?.start) return true;
    }
    const before = this.scene.mentions[this.next - 1];
    if (before?.span.block !== this.block || first < 2) return false;
    return tokens[first - 1]!.text === ',' && tokens[first - 2]!.end === before.span.end;
  }
}
