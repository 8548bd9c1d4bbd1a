import { resolveImport, type SourceFile } from './imports';
import type { Room } from './rooms';

/** In `Room.imports`: every room above. */
const EVERYTHING = 'everything';

/** The room of a file, the innermost where rooms lie in each other; undefined for a file outside all rooms. */
export function roomOf(rooms: readonly Room[], file: string): Room | undefined {
  return rooms
    .filter(({ path }) => file === path || file.startsWith(`${path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}

/** What is wrong in the table itself: a room that imports one that does not stand above it. */
export function disorderIn(rooms: readonly Room[]): string[] {
  const above = new Set<string>([EVERYTHING]);
  return rooms.flatMap((room) => {
    const wrong = [...room.imports, ...(room.types ?? [])].filter((name) => !above.has(name));
    above.add(room.name);
    return wrong.map((name) => `${room.name} may import ${name}, which does not stand above it in the table.`);
  });
}

/** What code does beyond the table, and what the table allows that no code does. */
export function breachesIn(root: string, rooms: readonly Room[], sources: readonly SourceFile[]): string[] {
  const used = new Set<string>();
  const breaches = sources.flatMap(({ file, imports }) => {
    const room = roomOf(rooms, file);
    if (!room) return [`${file} stands in no room.`];
    return imports.flatMap(({ specifier, isTypeOnly }) => {
      const grant = grantFor(root, rooms, { file, room, specifier });
      if (grant === null) return [];
      if (typeof grant === 'string') return [`${file} imports ${specifier}: ${grant}`];
      const kind = grant.find(({ list, name }) => list?.includes(name) && (list !== room.types || isTypeOnly));
      if (!kind) return [`${file} imports ${specifier}: ${refusal(room, grant[0]!.name, isTypeOnly)}`];
      used.add(`${room.name} ${kind.name}`);
      return [];
    });
  });
  return [...breaches, ...unusedIn(rooms, used)];
}

type Grant = { list: readonly string[] | undefined; name: string }[];

/** Where the table has to say that an import is allowed; null where it need not, a sentence where it cannot be. */
function grantFor(
  root: string,
  rooms: readonly Room[],
  { file, room, specifier }: { file: string; room: Room; specifier: string },
): Grant | string | null {
  const target = resolveImport(root, file, specifier);
  if (target === null) return 'there is no such file.';
  if ('package' in target) return [{ list: room.packages, name: target.package }];
  const to = roomOf(rooms, target.file);
  if (!to) return 'that stands in no room.';
  if (to === room || room.imports.includes(EVERYTHING)) return null;
  return [
    { list: room.imports, name: to.name },
    { list: room.types, name: to.name },
  ];
}

function refusal({ name, types = [] }: Room, target: string, isTypeOnly: boolean): string {
  if (!isTypeOnly && types.includes(target)) return `${name} may know the types of ${target} and nothing else.`;
  return `${name} may not import ${target}.`;
}

function unusedIn(rooms: readonly Room[], used: ReadonlySet<string>): string[] {
  return rooms.flatMap(({ name, imports, types = [], packages = [] }) =>
    [...imports, ...types, ...packages]
      .filter((each) => each !== EVERYTHING && !used.has(`${name} ${each}`))
      .map((each) => `${name} may import ${each} and never does: take it out of the table.`),
  );
}
