import * as v from 'valibot';
import type { Detection } from '../../lib/detect/detect';
import type { KnownPerson } from '../../lib/detect/people/known-person';
import type { Article } from '../../lib/model/article';
import { readLibrary } from './known-library';
import { checkLine, Id, OptionalText } from './parse-line';
import { publishedOn } from './published-on';
import type { Subcommand } from './subcommand';
import { articleFromText } from './text-article';
import { peopleInText, quotesInText } from './text-report';

/** All of detection, as the extension uses it. */
type Detect = (article: Article, known: KnownPerson[]) => Detection;

/** Loaded when asked for: its tables take longer to load than the other subcommands take to answer. */
async function loadDetection(): Promise<Detect> {
  const { detect, lookIntoClaims } = await import('../english');
  return (article, known) => {
    const found = detect(article, known);
    return found.languageSupported ? { ...found, claims: lookIntoClaims(article, found.claims) } : found;
  };
}

const Text = v.object({
  id: Id,
  text: v.string('must be text'),
  title: OptionalText,
  published: OptionalText,
  language: OptionalText,
});

/** Offsets in Python, whose strings count code points. */
const PYTHON_SLICE = `words = text.encode("utf-16-le")[2 * q["start"] : 2 * q["end"]].decode("utf-16-le")`;

function analyzeText(value: unknown, known: KnownPerson[], pointing: boolean, detect: Detect) {
  const { id, text, title, published, language } = checkLine(Text, value);
  const facts = { title: title ?? null, published: publishedOn(published), language: language || null };
  const { article, toText } = articleFromText(text, facts);
  const found = detect(article, known);
  return {
    id,
    language: found.language,
    languageRead: found.languageSupported,
    people: peopleInText(found, toText, pointing),
    quotes: quotesInText(found, toText, text),
  };
}

/**
 * `analyze text`: who is named and who said what. Nobody is known beforehand unless `--library` says so, so that the
 * result hangs on the text alone.
 */
export const textCommand: Subcommand = {
  purpose: 'Finds in a text who is named and who said what.',
  takes: [
    '{"id","text","title"?,"published"?,"language"?}',
    '"published" is a date; days such as "on Monday" need it. "language" is what the text is said to be in (BCP 47).',
  ],
  gives: [
    '{"id","language","languageRead","people":[PERSON],"quotes":[QUOTE]}',
    'PERSON {"start","end","name","entity","kind","confidence","rule"}',
    'QUOTE  {"start","end","text","type","speaker":{"start","end","text","name"},"cue":{"start","end"},"stance",',
    '       "report":{"start","end","text"},"rule","confidence","claim","worth","keep"?,"kind"?,"said"?:{"date","precision"}}',
    '"start", "end"  UTF-16 code units of the line\'s "text", end exclusive. In Python:',
    `                ${PYTHON_SLICE}`,
    '"language"      what the text is in: BCP 47, "und" for an unknown one, null when in doubt.',
    '"languageRead"  false where that is a language that is not read; then there are no quotes, and no people but those',
    '                of --library.',
    '"text"          the words themselves, verbatim. A claim in parts gives a quote for each, with the same "claim".',
    '"speaker"       null where nobody is given; "name" is null where it is unclear who is meant (he, it).',
    '"cue"           the word that reports, or null.',
    '"report"        from the reporting word to the end of the content, or null.',
    '"stance"        how the reporting words stand to the content; "none" attributes nothing.',
    '"confidence"    from 0 to 1; of the attribution. "worth" (checking) likewise.',
    '"keep"          true where the claim would be kept if its speaker were in the library.',
    '"kind"          what the words plainly give: figure, promise, forecast, opinion or position.',
  ],
  options: { library: { type: 'string' }, pointing: { type: 'boolean' } },
  bare: ['library'],
  optionHelp: [
    '--library FILE  a library file whose people are known (default: nobody is)',
    '--pointing      "people" also lists the roles and pronouns that mean somebody named ("the president", "she")',
  ],
  example: {
    args: ['text'],
    input: { id: 1, text: '“We will stay,” said Ana Kovač on Monday.', published: '2025-09-03' },
  },
  async start(options) {
    const { library } = options;
    const known = typeof library === 'string' ? readLibrary(library) : [];
    const detect = await loadDetection();
    return (value) => analyzeText(value, known, options.pointing !== undefined, detect);
  },
};
