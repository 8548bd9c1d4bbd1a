import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { WordClass } from '../../lib/detect/people/word-classes';
import { english } from '../english';

/** A name in a block: UTF-16 offsets, `end` exclusive. `entity` joins mentions of one person in one document. */
export interface NamedSpan {
  block: number;
  start: number;
  end: number;
  entity: string;
}

/** A document as blocks of text with the persons named in it. */
export interface NamedDocument {
  id: string;
  blocks: string[];
  names: NamedSpan[];
}

/** Words that mean one person: the whole mention as GUM marks it. */
export interface PersonSpan extends NamedSpan {
  kind: 'name' | 'pronoun' | 'description';
}

/** A document of GUM: {@link PersonSpan}s are all mentions of persons, names only those with a proper name. */
export interface GumDocument extends NamedDocument {
  people: PersonSpan[];
}

interface GumToken {
  form: string;
  tag: string;
  /** Index in the sentence of the token it hangs on; -1 for the root. */
  head: number;
  relation: string;
  block: number;
  start: number;
  end: number;
}

interface OpenMention {
  entity: string;
  person: boolean;
  core: Set<number>;
  from: number;
}

/** The folder of text that may be learnt from and shipped with credit, beside the project. */
export const OPEN_DATA = new URL('../../../shared/data/open/', import.meta.url);

const PRONOUN_TAG = /^(?:PRP\$?|WP\$?|WDT|DT|EX)$/;

const MARK = /\((?<entity>\d+)-(?<rest>[^()]*)(?<single>\))?|(?<close>\d+)\)/g;

/** Words that GUM tags as proper nouns in person mentions ("the President") but that name nobody. */
const NO_NAME =
  WordClass.Role |
  WordClass.Rank |
  WordClass.Address |
  WordClass.Thing |
  WordClass.Group |
  WordClass.Country |
  WordClass.Place |
  WordClass.Demonym;

/** The token that the mention hangs on: the first whose head lies outside it. */
function headIn(tokens: readonly GumToken[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.head < from || tokens[i]!.head >= to) return i;
  return to - 1;
}

/** Whether the mention's head is in the name, or the name is set beside it ("my friend Ann Lee"). */
function holdsHead(tokens: readonly GumToken[], first: number, last: number, head: number): boolean {
  if (head >= first && head < last) return true;
  const own = headIn(tokens, first, last);
  return tokens[own]!.head === head && /^(?:appos|flat|nmod:desc)$/.test(tokens[own]!.relation);
}

/** The name inside a person mention: proper nouns at its core in one row, without titles before them. */
function nameIn(tokens: readonly GumToken[], mention: OpenMention, to: number): [number, number] | null {
  let first = -1;
  let last = -1;
  for (let i = mention.from; i < to; i++) {
    const token = tokens[i]!;
    const core = mention.core.has(i - mention.from + 1);
    const proper = token.tag === 'NNP' && token.relation !== 'nmod:desc';
    const inside = first !== -1 && core && token.relation === 'flat';
    if (core && (proper || inside)) {
      if (first === -1) first = i;
      last = i + 1;
    } else if (first !== -1) {
      break;
    }
  }
  const head = headIn(tokens, mention.from, to);
  if (first === -1 || !holdsHead(tokens, first, last, head)) return null;
  const words = tokens.slice(first, last).map((token) => token.form.toLowerCase());
  return words.every((word) => english().people.wordClass(word) & NO_NAME) ? null : [first, last];
}

class DocumentReader {
  readonly document: GumDocument;
  private tokens: GumToken[] = [];
  private open: OpenMention[] = [];
  private closed: { mention: OpenMention; to: number }[] = [];
  private joined: { last: string; space: string } | null = null;
  private space = '';

  constructor(id: string) {
    this.document = { id, blocks: [], names: [], people: [] };
  }

  paragraph(): void {
    this.document.blocks.push('');
    this.space = '';
  }

  sentence(): void {
    this.endSentence();
    this.tokens = [];
    this.open = [];
    if (this.document.blocks.length === 0) this.paragraph();
  }

  token(columns: string[]): void {
    const [id, form, , , tag, , head, relation, , misc] = columns as [string, ...string[]];
    if (id.includes('-')) {
      // "7-8 Byron's": the words 7 and 8 are printed as one, and what follows 8 is said here.
      this.joined = { last: id.split('-')[1]!, space: misc!.includes('SpaceAfter=No') ? '' : ' ' };
      return;
    }
    if (id.includes('.')) return;
    const block = this.document.blocks.length - 1;
    const start = this.document.blocks[block]!.length + this.space.length;
    this.document.blocks[block] += this.space + form;
    const inside = this.joined !== null && this.joined.last !== id;
    this.space = inside || misc!.includes('SpaceAfter=No') ? '' : (this.joined?.space ?? ' ');
    if (!inside) this.joined = null;
    this.tokens.push({
      form: form!,
      tag: tag!,
      head: Number(head) - 1,
      relation: relation!,
      block,
      start,
      end: start + form!.length,
    });
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc!)?.[1];
    if (entity !== undefined) this.entities(entity);
  }

  private entities(value: string): void {
    const at = this.tokens.length;
    for (const { groups } of value.matchAll(MARK)) {
      if (groups!.close !== undefined) this.close(groups!.close, at);
      else {
        const [type, , , , core] = groups!.rest!.split('-');
        const entity = groups!.entity!;
        const numbers = (core ?? '').split(',').map(Number);
        this.open.push({ entity, person: type === 'person', core: new Set(numbers), from: at - 1 });
        if (groups!.single !== undefined) this.close(entity, at);
      }
    }
  }

  private close(entity: string, to: number): void {
    const at = this.open.findLastIndex((mention) => mention.entity === entity);
    if (at === -1) return;
    const [mention] = this.open.splice(at, 1);
    if (mention!.person) this.closed.push({ mention: mention!, to });
  }

  /** Mentions are judged when the whole sentence is read: a token may hang on a later one. */
  endSentence(): void {
    for (const { mention, to } of this.closed) this.person(mention, to);
    this.closed = [];
  }

  private person(mention: OpenMention, to: number): void {
    const { entity, from } = mention;
    const head = this.tokens[headIn(this.tokens, from, to)]!;
    const { block, start } = this.tokens[from]!;
    const name = nameIn(this.tokens, mention, to);
    const kind = name !== null ? 'name' : PRONOUN_TAG.test(head.tag) ? 'pronoun' : 'description';
    this.document.people.push({ block, start, end: this.tokens[to - 1]!.end, entity, kind });
    if (name === null) return;
    this.document.names.push({
      block,
      start: this.tokens[name[0]]!.start,
      end: this.tokens[name[1] - 1]!.end,
      entity,
    });
  }
}

function withoutOverlaps(names: NamedSpan[]): NamedSpan[] {
  names.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  return names.filter(
    (name, i) =>
      !names.slice(Math.max(0, i - 3), i).some((other) => other.block === name.block && name.start < other.end),
  );
}

/** The documents of a GUM file (`train` or `dev`), with every person mention whose core is a proper name. */
export function readGum(part: 'train' | 'dev'): GumDocument[] {
  const text = gunzipSync(readFileSync(new URL(`gum-${part}.conllu.gz`, OPEN_DATA))).toString('utf8');
  const readers: DocumentReader[] = [];
  for (const line of text.split('\n')) {
    const newDocument = /^# newdoc id = (.*)/.exec(line);
    if (newDocument) readers.push(new DocumentReader(newDocument[1]!));
    const reader = readers.at(-1);
    if (line.startsWith('# newpar')) {
      if (!line.startsWith('# newpar_block')) reader!.paragraph();
    } else if (line.startsWith('# sent_id')) reader!.sentence();
    else if (line === '') reader?.endSentence();
    else if (!line.startsWith('#')) reader!.token(line.split('\t'));
  }
  return readers.map(({ document }) => ({ ...document, names: withoutOverlaps(document.names) }));
}
