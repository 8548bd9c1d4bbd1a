// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { drawInLanguage } from '../../components/language/draw-in-language';
import { notesStrings } from '../../components/strings/notes-strings';
import { speak } from '../../components/strings/spoken';

afterEach(() => {
  for (const root of document.body.children) render(null, root);
  speak('en');
});

function View() {
  const [typed, setTyped] = useState('');
  return (
    <label>
      {notesStrings.title}
      <input value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
    </label>
  );
}

it('draws the page in the language, and anew in another, with what was typed', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  const draw = drawInLanguage(root, () => <View />);
  void draw('en');
  expect([root.textContent, document.documentElement.lang]).toEqual(['Notes', 'en']);
  const input = root.querySelector('input')!;
  input.value = 'Ask when.';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await draw('de');
  expect([root.textContent, document.documentElement.lang]).toEqual(['Notizen', 'de']);
  expect([root.querySelector('input'), input.value]).toEqual([input, 'Ask when.']);
});

it('speaks the language that was asked for last', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  const draw = drawInLanguage(root, () => <View />);
  const slow = draw('de');
  await draw('en');
  await slow;
  expect([root.textContent, document.documentElement.lang]).toEqual(['Notes', 'en']);
});
