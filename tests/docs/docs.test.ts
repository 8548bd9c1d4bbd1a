import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every Markdown file of the repository, untracked ones too. */
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

/** Every file of code. What a program writes, it may write long. */
const CODE = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], { encoding: 'utf8' }).split('\n');

const DECISIONS = 'docs/decisions';
const HEADINGS = ['Status', 'Context', 'Decision', 'Consequences', 'Measurements'];
/** Where every word of the interface stands. */
const STRINGS = 'components/strings';

const read = (file: string) => readFileSync(file, 'utf8');

/** The lines of a file outside of code blocks, with their numbers. */
function prose(file: string): [line: string, number: number][] {
  let isCode = false;
  return read(file)
    .split('\n')
    .flatMap((line, i): [string, number][] => {
      const isFence = line.trimStart().startsWith('```');
      if (isFence) isCode = !isCode;
      return isCode || isFence ? [] : [[line, i + 1]];
    });
}

/** What GitHub makes of a heading. */
const anchorOf = (heading: string) =>
  heading
    .replace(/[`*]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (file: string) =>
  prose(file).flatMap(([line]) => (/^#+ /.test(line) ? [anchorOf(line.replace(/^#+ /, '').trim())] : []));

/** The links of a file that lead nowhere: a path that does not exist, or a heading that is not there. */
function deadLinks(file: string): string[] {
  return prose(file).flatMap(([line, number]) =>
    [...line.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
      if (/^[a-z]+:/.test(link)) return [];
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : normalize(join(dirname(file), path));
      const isDead =
        !existsSync(target) ||
        (anchor !== undefined && statSync(target).isFile() && !anchorsOf(target).includes(anchor));
      return isDead ? [`${file}:${number} ${link}`] : [];
    }),
  );
}

/** The rows of the first table under a heading, without its head. */
function tableUnder(file: string, heading: string): string[][] {
  const lines = read(file).split('\n');
  const below = lines.slice(lines.indexOf(heading));
  const table = below.slice(below.findIndex((line) => line.startsWith('|')));
  const end = table.findIndex((line) => !line.startsWith('|'));
  return table.slice(2, end < 0 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What stands between single backticks. */
const inCode = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

describe('Markdown files', () => {
  it('are found', () => {
    expect(FILES).toContain('README.md');
    expect(FILES).toContain('docs/design.md');
  });

  it.each(FILES)('%s has no dead link', (file) => {
    expect(deadLinks(file)).toEqual([]);
  });

  it('the comments of code have lines within 120 columns', () => {
    const comments = (file: string) =>
      read(file)
        .split('\n')
        .filter((line) => /^\s*(\*|\/\/|\/\*)/.test(line));
    const long = CODE.filter((file) => file !== '' && existsSync(file)).flatMap((file) =>
      comments(file).flatMap((line) => (line.length > 120 ? [`${file}: ${line}`] : [])),
    );
    expect(long).toEqual([]);
  });

  it.each(FILES)('%s has lines within 120 columns, tables and code excepted', (file) => {
    const long = prose(file).filter(([line]) => line.length > 120 && !/^\s*(\||!\[)/.test(line));
    expect(long.map(([line, number]) => `${file}:${number} ${line}`)).toEqual([]);
  });

  it('would be told of a dead link and of a heading that is not there', () => {
    expect(anchorOf('Permissions, and why')).toBe('permissions-and-why');
    expect(anchorsOf('README.md')).toContain('permissions-and-why');
    expect(anchorsOf('README.md')).not.toContain('no-such-heading');
  });
});

describe('the design', () => {
  it('is a map of at most 150 lines', () => {
    expect(read('docs/design.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });

  it.each([
    ['README.md', '## Permissions, and why', '| `scripting` |'],
    ['CONTRIBUTING.md', '## Rules that outrank features', 'A bare surname never makes a person'],
  ])('leaves to %s what stands under %s', (owner, heading, part) => {
    const holders = FILES.filter((file) => read(file).includes(part));
    expect(read(owner)).toContain(heading);
    expect(holders).toEqual([owner]);
  });

  it('names rooms that are there, and all of them', () => {
    const named = tableUnder('docs/design.md', '## The rooms')
      .flatMap(([room = '']) => [...room.matchAll(/`(lib\/[\w/-]+)`/g)].map(([, path = '']) => path))
      .sort();
    const rooms = readdirSync('lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
    expect([...new Set(named.map((path) => path.split('/')[1]))]).toEqual(rooms.map(({ name }) => name).sort());
  });
});

describe('the maps', () => {
  it('start each room at files that are there', () => {
    const starts = tableUnder('docs/design.md', '## The rooms').flatMap(([room = '', , files = '']) => {
      const [folder = ''] = inCode(room);
      return inCode(files).map((file) => `${folder}/${file}`);
    });
    expect(starts.length).toBeGreaterThan(20);
    expect(starts.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(['docs/design.md', 'CONTRIBUTING.md'])('%s names files and folders that are there', (file) => {
    const paths = inCode(read(file)).filter((code) =>
      /^(?:lib|components|entrypoints|tests|scripts|docs)\//.test(code),
    );
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !path.includes('NAME') && !existsSync(path))).toEqual([]);
  });
});

describe('decision records', () => {
  const records = readdirSync(DECISIONS).filter((name) => /^\d{4}-.*\.md$/.test(name));

  it('are numbered without a gap', () => {
    expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, i) => i + 1));
  });

  it('are listed, each with its number, date and title', () => {
    const listed = tableUnder(`${DECISIONS}/README.md`, '# Decisions').map(([number, date, title]) => [
      number,
      date,
      title,
    ]);
    const expected = records.map((name) => {
      const [, number, title] = /^# (\d+)\. (.+)$/m.exec(read(`${DECISIONS}/${name}`)) ?? [];
      const [, date] = /^Date: (.+)$/m.exec(read(`${DECISIONS}/${name}`)) ?? [];
      return [number, date, `[${title}](${name})`];
    });
    expect(listed).toEqual(expected);
  });

  it.each(records)('%s has a date and the five headings', (name) => {
    const text = read(`${DECISIONS}/${name}`);
    expect(text).toMatch(/^Date: \d{4}-\d\d-\d\d$/m);
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS);
    expect(text.split('\n').length).toBeLessThan(60);
  });
});

describe('the glossary', () => {
  const retired = tableUnder('docs/glossary.md', '## Retired words').map(([word = '']) => word);

  /** What stands between quotation marks in a file of strings: words for people, not names and comments. */
  const shown = (text: string) =>
    [...text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').matchAll(/(['`])((?:(?!\1)[^\\]|\\.)*)\1/g)]
      .map(([, , words = '']) => words)
      .filter((words) => !words.startsWith('.'));

  it('retires words', () => {
    expect(retired).toContain('shelves');
  });

  it.each(
    readdirSync(STRINGS)
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => name.endsWith('.ts')),
  )('%s uses no retired word', (name) => {
    const words = shown(read(`${STRINGS}/${name}`));
    const used = retired.flatMap((word) => words.filter((each) => new RegExp(`\\b${word}\\b`, 'i').test(each)));
    expect(words.length).toBeGreaterThan(0);
    expect(used).toEqual([]);
  });
});

describe('what the README says of the product', () => {
  const readme = read('README.md').replace(/\s+/g, ' ');
  const { people, statements, sources } = JSON.parse(read('seeds/starter.json')) as {
    people: unknown[];
    statements: { source: string }[];
    sources: { id: string; address: string | null }[];
  };

  it('counts the starter library, and its statements without a link, as they are', () => {
    const linked = new Set(sources.filter(({ address }) => address).map(({ id }) => id));
    const without = statements.filter(({ source }) => !linked.has(source)).length;
    expect(readme).toContain(`of the ${statements.length} in the starter library, ${without} name theirs without`);
    expect(read('docs/limits.md')).toContain(`${without} of the ${statements.length} statements`);
    expect(read('CHANGELOG.md')).toContain(`A starter library: ${people.length} people`);
  });

  it('lists every button that sends something by the words on it', () => {
    const strings = readdirSync(STRINGS)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(`${STRINGS}/${name}`));
    for (const button of ['Look up at Wikidata', 'Keep this one', 'Fetch', 'Fetch and install…', 'Ask and install…']) {
      expect(readme).toContain(`*${button}*`);
      expect(strings.some((text) => text.includes(`'${button}'`))).toBe(true);
    }
  });
});
