import { currentRole, roleText } from '../../components/words/current-role';
import { type Claim, SURE_FROM, speakerName } from '../../lib/model/claim';
import type { Entity } from '../../lib/model/mention';
import { mainName, type Person } from '../../lib/model/person';
import type { NotRead, Reading } from '../../lib/model/reading';
import type { RecalledStatement } from '../../lib/model/recall';
import { saidOrPublished } from '../../lib/recall/dates';
import type { Visit } from '../browsers/visit';

/** What each reason for not reading a page means, for somebody at a terminal. */
const WHY_NOT: Record<NotRead, string> = {
  'no-text': 'it has no text',
  'too-short': 'it is too short for an article',
  listing: 'it is a list of links, not one article',
  'not-html': 'it is not an HTML page',
  editor: 'it is something to be written in, not read',
  'other-kind': 'it does not look like an article',
  'too-large': 'it is too large',
  'off-for-site': 'Aforesaid is switched off for this site',
  'no-access': 'Aforesaid has no access to this site',
};

/** How much of a long text is printed, in UTF-16 units. */
const LONGEST = 160;

/** What Aforesaid made of the page, as lines for a terminal. */
export function reportVisit(visit: Visit): string[] {
  if (visit.status === 'read') return reportReading(visit.reading);
  if (visit.status === 'not-read') return [`The page was not read: ${WHY_NOT[visit.reason]}.`];
  if (visit.status === 'failed') return [`Reading the page failed: ${visit.message}`];
  return ['The page is still being read.'];
}

function reportReading(reading: Reading): string[] {
  const { article, entities, claims } = reading;
  return [
    article.title,
    [article.outlet, article.bylines.join(', '), article.published?.date].filter(Boolean).join(' - '),
    '',
    `People (${entities.length})`,
    ...entities.map((entity) => `  ${describePerson(entity, reading)}`),
    '',
    `Claims (${claims.length}), in reading order; a question mark where Aforesaid is not sure`,
    ...claims.flatMap((claim, index) => describeClaim(claim, index, reading)),
  ];
}

function describePerson(entity: Entity, { people, mentions }: Reading): string {
  const count = mentions.filter((mention) => mention.entity === entity.id).length;
  const times = count === 1 ? 'once' : `${count} times`;
  const known = people.filter(({ id }) => entity.candidates.includes(id));
  return `${entity.name} (${times}): ${whoItIs(entity, known)}`;
}

function whoItIs({ name, roles }: Entity, known: Person[]): string {
  const [only] = known;
  if (known.length > 1) return `which one? ${known.map(mainName).join(', or ')}`;
  if (only) return [...(mainName(only) === name ? [] : [mainName(only)]), roleOf(only)].join(', ');
  return roles.length > 0 ? `found in this page only; ${roles.join(', ')}` : 'found in this page only';
}

function roleOf(person: Person): string {
  const role = currentRole(person);
  return role ? `${roleText(role)}, as of ${role.asOf.date}` : 'in the library, without a role';
}

function describeClaim(claim: Claim, index: number, reading: Reading): string[] {
  const words = claim.content
    .map(({ block, start, end }) => reading.article.blocks[block]?.text.slice(start, end))
    .join(' ... ');
  const recalled = reading.recalls.find((recall) => recall.claim === claim.id)?.statements ?? [];
  return [
    `  ${index + 1}.${claim.confidence < SURE_FROM ? '?' : ''} ${speakerName(claim.speaker, reading.entities) ?? 'Speaker unclear'} (${claim.kind}): ${shorten(words)}`,
    ...recalled.map((each) => `       earlier: ${describeRecalled(each)}`),
  ];
}

function describeRecalled({ statement, source }: RecalledStatement): string {
  const when = saidOrPublished(statement);
  const words =
    statement.form === 'verbatim' ? `“${shorten(statement.words)}”` : `said to have said: ${shorten(statement.words)}`;
  return [when?.date ?? 'undated', words, statement.occasion ?? source.title].join(', ');
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 4).trimEnd()} ...` : text;
}
