import { parseSync, Visitor } from 'oxc-parser';

/**
 * What code asks of the clock or of chance, which its compiler cannot refuse because both belong to the language:
 * `Date.now()`, `new Date()` of nothing, `Math.random()`.
 */
export function impureIn(file: string, text: string): string[] {
  const found: string[] = [];
  const say = (at: number, what: string) => {
    const line = text.slice(0, at).split('\n').length;
    found.push(`${file}:${line} asks ${what}: it is pure, so pass that in.`);
  };
  new Visitor({
    NewExpression({ callee, arguments: given, start }) {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0) say(start, 'new Date()');
    },
    MemberExpression({ object, property, start }) {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const name = `${object.name}.${property.name}`;
      if (name === 'Date.now' || name === 'Math.random') say(start, name);
    },
  }).visit(parseSync(file, text).program);
  return found;
}
