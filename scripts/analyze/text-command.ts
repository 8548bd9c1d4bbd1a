import * as v from 'valibot';
import type { Detection } from '../../lib/detect/detect';
import type { KnownPerson } from '../../lib/detect/people/known-person';
import type { Article } from '../../lib/model/article';
import type { When } from '../../lib/model/when';
import { whenFromText } from '../../lib/page/when-from-text';
import { BadInput } from './bad-input';
import { readLibrary } from './known-library';
import { checkLine, Id, OptionalText } from './parse-line';
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
    return { ...found, claims: lookIntoClaims(article, found.claims) };
  };
}

const Text = v.object({ id: Id, text: v.string('must be text'), title: OptionalText, published: OptionalText });

function dateOf(published: string | null | undefined): When | null {
  if (published === null || published === undefined || published === '') return null;
  const when = whenFromText(published);
  if (!when) throw new BadInput('"published": must be a date, such as 2025-09-01 or 2025-09-01T09:30:00Z');
  return when;
}

function analyzeText(value: unknown, known: KnownPerson[], pointing: boolean, detect: Detect) {
  const { id, text, title, published } = checkLine(Text, value);
  const { article, toText } = articleFromText(text, { title: title ?? null, published: dateOf(published) });
  const found = detect(article, known);
  return { id, people: peopleInText(found, toText, pointing), quotes: quotesInText(found, toText, text) };
}

/**
 * `analyze text`: who is named and who said what. Nobody is known beforehand unless `--library` says so, so that the
 * result hangs on the text alone.
 */
export const textCommand: Subcommand = {
  takes: '{"id","text","title"?,"published"?: date}',
  gives:
    '{"id","people":[{"start","end","name","entity","kind","confidence","rule"}],' +
    '"quotes":[{"start","end","type","speaker":{"start","end","text","name"|null: unclear who}|null,"cue":{"start","end"}|null,' +
    '"stance","report":{"start","end"}|null,"keep"?,"rule","confidence","claim","worth","kind"?,"said"?:{"date","precision"}}]}; offsets are UTF-16 units of "text"; a claim in parts ' +
    'gives a quote for each, with the same "claim"; "confidence" and "worth" (checking) are from 0 to 1; "kind" is what the words ' +
    'plainly give: figure, promise, forecast, opinion or position; "stance" is how the reporting words stand to the content, ' +
    '"none" attributes nothing; "report" goes from the reporting word to the end of the content; "keep" is true where the claim ' +
    'would be kept if its speaker were in the library; "said" needs "published" for days such as "on Monday"',
  options: { library: { type: 'string' }, pointing: { type: 'boolean' } },
  bare: ['library'],
  optionHelp: [
    '--library FILE  a library file whose people are known (default: nobody is)',
    '--pointing      "people" also lists the roles and pronouns that mean somebody named ("the president", "she")',
  ],
  async start(options) {
    const { library } = options;
    const known = typeof library === 'string' ? readLibrary(library) : [];
    const detect = await loadDetection();
    return (value) => analyzeText(value, known, options.pointing !== undefined, detect);
  },
};
