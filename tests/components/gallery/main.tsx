import { render } from 'preact';
import captureCss from '../../../components/capture/capture.css?inline';
import cardCss from '../../../components/card/card.css?inline';
import compareCss from '../../../components/compare/compare.css?inline';
import keepCss from '../../../components/library/keep-choice.css?inline';
import libraryCss from '../../../components/library/library.css?inline';
import notesCss from '../../../components/notes/notes.css?inline';
import panelCss from '../../../components/panel/panel.css?inline';
import popupCss from '../../../components/popup/popup.css?inline';
import settleCss from '../../../components/settle/settle.css?inline';
import { directionOf, speak } from '../../../components/strings/spoken';
import { translationsOf } from '../../../components/strings/translations';
import pagesCss from '../../../components/style/pages.css?inline';
import tokens from '../../../components/style/tokens.css?inline';
import words from '../../../components/style/words.css?inline';
import welcomeCss from '../../../components/welcome/welcome.css?inline';
import type { InterfaceLanguage } from '../../../lib/model/interface-language';
import { type GalleryView, VIEWS } from './views';

function styleIn(root: ShadowRoot | HTMLElement, css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

function drawPage({ draw }: GalleryView): void {
  const css = [
    tokens,
    pagesCss,
    words,
    panelCss,
    compareCss,
    popupCss,
    notesCss,
    libraryCss,
    keepCss,
    cardCss,
    settleCss,
    captureCss,
    welcomeCss,
  ];
  styleIn(document.head, css.join('\n'));
  render(draw(), document.body);
}

function drawCard({ draw }: GalleryView): void {
  const host = document.createElement('div');
  host.style.padding = '12px';
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  styleIn(root, cardCss);
  const into = document.createElement('div');
  root.append(into);
  render(draw(), into);
}

const view = VIEWS[document.documentElement.dataset.view ?? ''];
async function drawIn(language: InterfaceLanguage, { kind, ...view }: GalleryView): Promise<void> {
  speak(language, await translationsOf(language));
  document.documentElement.dir = directionOf(language);
  (kind === 'card' ? drawCard : drawPage)({ kind, ...view });
}

if (view) void drawIn(document.documentElement.lang as InterfaceLanguage, view);
else Object.assign(globalThis, { widths: Object.entries(VIEWS).map(([name, { width }]) => [name, width]) });
