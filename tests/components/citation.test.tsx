// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import { CopyCitation } from '../../components/words/CopyCitation';
import { Copying } from '../../components/words/copying';
import { reading, source1, verbatim } from './fixtures';
import { panel } from './gallery/views';

afterEach(cleanup);

const open = (copy: (text: string) => Promise<boolean>) =>
  render(
    <Copying.Provider value={copy}>
      <CopyCitation statement={verbatim} source={source1} speaker="Marta Lindqvist" />
    </Copying.Provider>,
  );

it('copies each form with a link to the exact words and says which', async () => {
  const copied: string[] = [];
  open(async (text) => copied.push(text) > 0);
  for (const name of ['Text', 'Markdown', 'BibTeX', 'RIS', 'CSL-JSON']) {
    fireEvent.click(screen.getByRole('button', { name }));
    expect((await screen.findByText(`Copied: ${name}`)).getAttribute('role')).toBe('status');
  }
  expect(copied).toHaveLength(5);
  for (const text of copied) {
    expect(text).toContain('Marta Lindqvist: “');
    expect(text).toContain('https://courier.example/coal#:~:text=');
  }
});

it('says so when nothing could be copied', async () => {
  open(async () => false);
  fireEvent.click(screen.getByRole('button', { name: 'RIS' }));
  expect(await screen.findByText('It could not be copied.')).toBeTruthy();
});

it('stands under every earlier statement of the panel, and nowhere without a clipboard', () => {
  const view = <Panel {...panel({ status: 'read', reading })} />;
  const { container } = render(<Copying.Provider value={async () => true}>{view}</Copying.Provider>);
  const earlier = container.querySelectorAll('.statement').length;
  expect([earlier > 0, container.querySelectorAll('.statement .cite').length]).toEqual([true, earlier]);
  expect(render(view).container.querySelectorAll('.cite')).toHaveLength(0);
});
