/**
 * The JSON Schema of a pack's lines, made from the shapes that the code checks with, so that the two cannot differ:
 *
 *     npx tsx scripts/packs/pack-schema.ts > docs/pack.schema.json
 */
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { HeaderShape } from '../../lib/packs/format/header';
import { ROW_SHAPES } from '../../lib/packs/format/rows';

const READ = { typeMode: 'input', errorMode: 'ignore' } as const;

function definitionOf(shape: Parameters<typeof toJsonSchema>[0]): object {
  const { $schema: _, ...definition } = toJsonSchema(shape, READ);
  return definition;
}

/** The schema as text, ending with a line end. */
export function packSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A line of a pack of people, statements or checks; see packs.md',
    anyOf: ['header', 'person', 'statement', 'check'].map((name) => ({ $ref: `#/definitions/${name}` })),
    definitions: {
      header: definitionOf(HeaderShape),
      person: definitionOf(ROW_SHAPES.people),
      statement: definitionOf(ROW_SHAPES.statements),
      check: definitionOf(ROW_SHAPES.checks),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(packSchema());
