import { expect, test } from 'vitest';
import { createDrawingLoader, leaveDrawing, leaveWords, takeWords } from '../../lib/in-page/card-drawing';

const drawing = (css: string) => ({ css, draw: () => undefined, undraw: () => undefined });

test('the drawing is what was put in since, not what an older version left', async () => {
  const world = {};
  leaveDrawing(world, drawing('old'));
  const come = [async () => null, async () => leaveDrawing(world, drawing('new'))];
  const load = createDrawingLoader(world, () => come.shift()!());
  expect(await load()).toBeNull();
  expect((await load())?.css).toBe('new');
});

test('words in another language are taken by the drawing that comes after them, once', () => {
  const world = {};
  const words = { language: 'de', tables: { cardStrings: {} } } as const;
  expect(takeWords(world)).toBeNull();
  leaveWords(world, words);
  expect([takeWords(world), takeWords(world)]).toEqual([words, null]);
});
