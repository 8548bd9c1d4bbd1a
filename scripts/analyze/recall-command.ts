import * as v from 'valibot';
import { ENGLISH_RECALL } from '../../lib/languages/en/recall/english-recall';
import type { RecalledStatement } from '../../lib/model/recall';
import { whenFromText } from '../../lib/page/when-from-text';
import { AskedWrongly, BadInput } from './bad-input';
import { createEarlierLibrary } from './earlier-shown';
import { openLines } from './open-lines';
import { checkLine, Id, OptionalText, parseLine } from './parse-line';
import { createPostingIndex, type IndexedText } from './posting-index';
import type { Complain, OptionValues, Subcommand } from './subcommand';

const Said = v.object({ id: Id, text: v.string('must be text'), speaker: OptionalText, date: OptionalText });

const Texts = v.nullish(v.array(v.string('must be a list of texts'), 'must be a list of texts'));

const Doc = v.object({
  ...Said.entries,
  title: OptionalText,
  subtitle: OptionalText,
  article: OptionalText,
  before: Texts,
});

const Query = v.object({ ...Said.entries, article: OptionalText, before: Texts });

type DocId = v.InferOutput<typeof Id>;

const DEFAULT_TOP = 20;

const MONTH_OR_YEAR = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/**
 * A date as ISO: the day, or the month or year where no more is known; undefined where none is given. Throws `BadInput`
 * for what names no day that there is.
 */
function dateOf(date: string | null | undefined): string | undefined {
  const written = (date ?? '').trim();
  if (written === '' || MONTH_OR_YEAR.test(written)) return written || undefined;
  const when = whenFromText(ENGLISH_RECALL.lastDayIn(written) ?? written);
  if (!when) throw new BadInput('"date": must be a date, such as 2025-09-01');
  return when.date.slice(0, 'YYYY-MM-DD'.length);
}

function topOf({ top }: OptionValues): number {
  const number = top === undefined ? DEFAULT_TOP : Number(top);
  if (!Number.isInteger(number) || number < 1)
    throw new AskedWrongly(`--top must be a whole number from 1, not "${top}".`);
  return number;
}

/** Reads the documents; a bad line is complained about with the file's name, the others are kept. */
async function readDocs(file: string, complain: Complain): Promise<{ ids: DocId[]; texts: IndexedText[] }> {
  const ids: DocId[] = [];
  const texts: IndexedText[] = [];
  for await (const line of openLines(file)) {
    if (line.text.trim() === '') continue;
    try {
      const { id, text, speaker, date, title, subtitle, article, before } = checkLine(Doc, parseLine(line.text));
      const headings = [title, subtitle].filter((heading) => typeof heading === 'string');
      const told = { speaker: speaker ?? undefined, date: dateOf(date) };
      const context = { headings, article: article ?? undefined, around: before ?? [] };
      texts.push({ id: String(ids.length), text, ...told, ...context });
      ids.push(id);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      complain(`${file}, line ${line.number}: ${error.message}`);
    }
  }
  return { ids, texts };
}

/** `analyze recall`: which of many earlier statements have to do with what somebody says. */
export const recallCommand: Subcommand = {
  purpose: 'Ranks earlier statements that have to do with what somebody says.',
  takes: [
    '{"id","text","speaker"?,"date"?,"article"?,"before"?}',
    '"before" is a list of the lines said just before, "article" the one that it stands in, as the documents name theirs;',
    'where none is named, that of a document with the same id and text. "date" is a day such as 2025-09-01 or 1 September 2025, or a',
    'month or a year (2025-09, 2025).',
  ],
  gives: [
    '{"id","docs":[ids, best first],"shown":[ids, best first],"perhaps":[ids, likeliest first]}',
    'For a query with a date, nothing that is dated later is among them; what has no date may be. "shown" are those that',
    'the side panel would show beside the text, had an article quoted it: of the same speaker, named in full, alone;',
    '"perhaps" stands behind *perhaps related* there.',
  ],
  options: { docs: { type: 'string' }, top: { type: 'string' } },
  bare: ['docs', 'top'],
  optionHelp: [
    '--docs FILE  earlier statements to search; may end in .gz.',
    '             A line: {"id","text","speaker"?,"date"?,"title"?,"subtitle"?,"article"?,"before"?}',
    '             "article" names where it was found, "before" is a list of the texts around it there.',
    `--top N      at most so many for each (default ${DEFAULT_TOP})`,
  ],
  example: {
    args: ['recall', '--docs', 'docs.jsonl'],
    input: { id: 'q', text: 'Wind farms never powered homes.', speaker: 'Ada Hill', date: '2025-09-01' },
    files: {
      'docs.jsonl': { id: 'a', text: 'Wind farms will power homes.', speaker: 'Ada Hill', date: '2019-01-01' },
    },
  },
  async start(options, complain) {
    if (typeof options.docs !== 'string') throw new AskedWrongly('analyze recall needs --docs FILE.');
    const top = topOf(options);
    const { ids, texts } = await readDocs(options.docs, complain);
    const index = createPostingIndex(texts, ENGLISH_RECALL);
    const library = createEarlierLibrary(texts, ENGLISH_RECALL);
    const given = (id: string) => ids[Number(id)];
    const placeOf = new Map(ids.map((id, at) => [id, at]));
    /** A query that is itself one of the documents stands in the article of that. */
    const articleOf = (id: DocId, text: string) => {
      const same = texts[placeOf.get(id) ?? -1];
      return same?.text === text ? same.article : undefined;
    };
    return (value) => {
      const { id, text, speaker, date, article, before } = checkLine(Query, value);
      const told = { speaker: speaker ?? undefined, date: dateOf(date), before: before ?? [] };
      const asked = { text, ...told, article: article ?? articleOf(id, text) };
      const docs = index.search(asked, top).map((found) => given(found.id));
      const { statements, perhaps } = library.recall(asked);
      const idsOf = (found: RecalledStatement[]) =>
        found.flatMap(({ source, alsoIn }) => [source, ...alsoIn].map(({ id }) => given(id)));
      return { id, docs, shown: idsOf(statements), perhaps: idsOf(perhaps) };
    };
  },
};
