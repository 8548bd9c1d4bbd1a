import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { WordClass, wordClass } from '../../lib/detect/people/lexicon/word-classes';

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

interface GumToken {
  form: string;
  tag: string;
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
  if (first === -1) return null;
  const words = tokens.slice(first, last).map((token) => token.form.toLowerCase());
  return words.every((word) => wordClass(word) & NO_NAME) ? null : [first, last];
}

class DocumentReader {
  readonly document: NamedDocument;
  private tokens: GumToken[] = [];
  private open: OpenMention[] = [];
  private space = '';

  constructor(id: string) {
    this.document = { id, blocks: [], names: [] };
  }

  paragraph(): void {
    this.document.blocks.push('');
    this.space = '';
  }

  sentence(): void {
    this.tokens = [];
    this.open = [];
    if (this.document.blocks.length === 0) this.paragraph();
  }

  token(columns: string[]): void {
    const [id, form, , , tag, , , relation, , misc] = columns as [string, ...string[]];
    if (id.includes('-') || id.includes('.')) return;
    const block = this.document.blocks.length - 1;
    const start = this.document.blocks[block]!.length + this.space.length;
    this.document.blocks[block] += this.space + form;
    this.space = misc!.includes('SpaceAfter=No') ? '' : ' ';
    this.tokens.push({ form: form!, tag: tag!, relation: relation!, block, start, end: start + form!.length });
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
    const found = mention!.person ? nameIn(this.tokens, mention!, to) : null;
    if (found === null) return;
    const start = this.tokens[found[0]]!;
    const end = this.tokens[found[1] - 1]!;
    this.document.names.push({ block: start.block, start: start.start, end: end.end, entity });
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
export function readGum(part: 'train' | 'dev'): NamedDocument[] {
  const text = gunzipSync(readFileSync(new URL(`gum-${part}.conllu.gz`, OPEN_DATA))).toString('utf8');
  const readers: DocumentReader[] = [];
  for (const line of text.split('\n')) {
    const newDocument = /^# newdoc id = (.*)/.exec(line);
    if (newDocument) readers.push(new DocumentReader(newDocument[1]!));
    const reader = readers.at(-1);
    if (line.startsWith('# newpar')) {
      if (!line.startsWith('# newpar_block')) reader!.paragraph();
    } else if (line.startsWith('# sent_id')) reader!.sentence();
    else if (line !== '' && !line.startsWith('#')) reader!.token(line.split('\t'));
  }
  return readers.map(({ document }) => ({ ...document, names: withoutOverlaps(document.names) }));
}
