import { describe, expect, it } from 'vitest';
import { readWholePage } from '../../scripts/read-whole-page';
import { pageOf, paragraphs, sentences } from './page-of';

const ADDRESS = 'https://news.example/story';
const JUNK = 'This sentence is long enough to look like running text, and it is none of the article at all.';
const FIRST = sentences(1, 'town 1');

/** The texts of an article of four paragraphs with something more in it. */
function textsWith(more: string, kinds = false): string[] {
  const page = pageOf(`<title>Council puts it off again</title>
    <main><h1>Council puts it off again</h1><article>${paragraphs(2)}${more}${paragraphs(2)}</article></main>`);
  return readWholePage(page, ADDRESS).article.blocks.map(({ kind, text }) => (kinds ? `${kind}: ${text}` : text));
}

const LEFT_OUT: [name: string, html: string][] = [
  ['a script', `<script>"${JUNK}"</script>`],
  ['a style sheet', `<style>/* ${JUNK} */</style>`],
  ['what is for browsers without scripts', `<noscript><p>${JUNK}</p></noscript>`],
  ['a template', `<template><p>${JUNK}</p></template>`],
  ['a hidden element', `<p hidden>${JUNK}</p>`],
  ['an element hidden by its style', `<div style="color:red; display: none"><p>${JUNK}</p></div>`],
  ['an invisible element', `<p style="visibility:hidden">${JUNK}</p>`],
  ['what is kept from screen readers', `<div aria-hidden="true"><p>${JUNK}</p></div>`],
  ['what is for screen readers alone', `<p class="sr-only">${JUNK}</p>`],
  ['an editor', `<div contenteditable><p>${JUNK}</p></div>`],
  ['an editor by role', `<div role="textbox"><p>${JUNK}</p></div>`],
  ['a text field', `<textarea>${JUNK}</textarea>`],
  ['a choice', `<select><option>${JUNK}</option></select>`],
  ['a button', `<button>${JUNK}</button>`],
  ['a form', `<form><p>${JUNK}</p><input></form>`],
  ['code', `<pre>${JUNK}</pre>`],
  ['navigation', `<nav><p>${JUNK}</p></nav>`],
  ['an aside', `<aside><p>${JUNK}</p></aside>`],
  ['a footer', `<footer><p>${JUNK}</p></footer>`],
  ['a landmark beside', `<div role="complementary"><p>${JUNK}</p></div>`],
  ['a dialog', `<div role="dialog"><p>${JUNK}</p></div>`],
  ['a caption', `<figure><img alt=""><figcaption>${JUNK}</figcaption></figure>`],
  ['a caption without a figure', `<div class="image__caption"><p>${JUNK}</p></div>`],
  ['related stories', `<div class="RelatedStories"><p>${JUNK}</p></div>`],
  ['recommended stories', `<section id="recommended-for-you"><p>${JUNK}</p></section>`],
  ['a newsletter box', `<div class="c-newsletter-box"><p>${JUNK}</p></div>`],
  ['a promotion', `<div class="article-promo"><p>${JUNK}</p></div>`],
  ['an advertisement', `<div class="inline-ad"><p>${JUNK}</p></div>`],
  ['comments', `<div id="comments"><p>${JUNK}</p></div>`],
  ['a question about cookies', `<div id="cookie-consent"><p>${JUNK}</p></div>`],
  ['sharing', `<div class="social-share"><p>${JUNK}</p></div>`],
  ['a word about the author', `<div class="author-bio"><p>${JUNK}</p></div>`],
  ['a post of another place', `<blockquote class="twitter-tweet"><p>${JUNK}</p></blockquote>`],
  ['a link to another story', `<p>Read also: <a href="/x">${JUNK}</a></p>`],
  ['a list of links', `<ul><li><a href="/x">${JUNK}</a></li><li><a href="/y">${JUNK}</a></li></ul>`],
  ['a label', '<p>Advertisement</p>'],
  ['a heading with nothing but links under it', `<h3>More on this</h3><p><a href="/x">${JUNK}</a></p><h3>Why</h3>`],
];

describe('the body of an article', () => {
  it.each(LEFT_OUT)('leaves out %s', (_, html) => {
    const texts = textsWith(html).join('\n');
    expect(texts).not.toContain(JUNK);
    expect(texts).not.toMatch(/Advertisement|More on this/);
    expect(texts.match(new RegExp(FIRST, 'g'))?.length).toBe(2);
  });

  it.each([
    ['a short sentence', '<p>“No,” she said.</p>', 'paragraph: “No,” she said.'],
    ['a heading', '<h2>What comes next</h2>', 'heading: What comes next'],
    ['a heading written in bold', '<p><b>What comes <i>next</i></b></p>', 'heading: What comes next'],
    ['a long question in bold', `<p><b>Why ${JUNK}?</b></p>`, `heading: Why ${JUNK}?`],
    ['a long question in italics', `<p><em>Why ${JUNK}?</em></p>`, `heading: Why ${JUNK}?`],
    ['a quotation', `<blockquote><p>${JUNK}</p></blockquote>`, `quotation: ${JUNK}`],
    ['a list', `<ul><li>${JUNK}</li></ul>`, `item: ${JUNK}`],
    [
      'a sentence with links in it',
      `<p><a href="/x">The council</a> of ${JUNK}</p>`,
      `paragraph: The council of ${JUNK}`,
    ],
    ['what a word announces', '<p>The minister wrote:</p>', 'paragraph: The minister wrote:'],
    ['an element no browser knows', `<fancy-text>${JUNK}</fancy-text>`, `paragraph: ${JUNK}`],
    ['soft hyphens, without them', `<p>${JUNK.replaceAll('e', 'e\u00ad')}</p>`, `paragraph: ${JUNK}`],
    ['lines of one paragraph, joined', `<p>The council<br>of ${JUNK}</p>`, `paragraph: The council of ${JUNK}`],
    [
      'a part whose name says where it stands',
      `<div class="sidebar-grid__content"><p>${JUNK}</p></div>`,
      `paragraph: ${JUNK}`,
    ],
    ['a part whose name says what it lacks', `<div class="no-comments"><p>${JUNK}</p></div>`, `paragraph: ${JUNK}`],
  ])('keeps %s', (_, html, expected) => {
    expect(textsWith(html, true)).toContain(expected);
  });

  it.each([
    [
      'a mark of a note after a stop',
      'The bridge is closed.<sup>4</sup> Boats run.',
      'The bridge is closed. Boats run.',
    ],
    ['a linked mark', 'The bridge is closed<sup><a href="#n4">[4]</a></sup>.', 'The bridge is closed.'],
    ['marks in a row', 'The bridge is closed.<sup>[4][5]</sup><sup>6, 7</sup>', 'The bridge is closed.'],
    ['a mark that is a sign', 'The bridge†<sup>†</sup> is closed.<sup>*</sup>', 'The bridge† is closed.'],
    ['a mark after a year', 'The bridge closed in 2019<sup>4</sup>, they say.', 'The bridge closed in 2019, they say.'],
    ['a linked mark that is not raised', 'The bridge is closed.<a href="#n4">[4]</a>', 'The bridge is closed.'],
    ['a mark by its role', 'Closed<a role="doc-noteref" href="/notes">b</a>, they say.', 'Closed, they say.'],
    ['a link to a chapter, which is no mark', 'See chapter <a href="#c4">4</a>.', 'See chapter 4.'],
    ['ordinals, which are no marks', 'The 5<sup>th</sup> and the 1<sup>st</sup>.', 'The 5th and the 1st.'],
    ['powers, which are no marks', 'It is 20 m<sup>2</sup>, or 10<sup>6</sup>.', 'It is 20 m2, or 106.'],
    ['raised letters of a name', 'M<sup>c</sup>Leod spoke.', 'McLeod spoke.'],
    [
      'words struck out',
      'It is <s>Bo Ek’s</s> Ann Lee’s, <del>not</del> <strike>never</strike> so.',
      'It is Ann Lee’s, so.',
    ],
    ['words struck out by style', 'It is <span style="text-decoration: line-through">not</span> so.', 'It is so.'],
    ['words struck out by class', 'It is <span class="line-through">not</span> so.', 'It is so.'],
    ['reading aids', '<ruby>Bo Ek<rp>(</rp><rt>boo ake</rt><rp>)</rp></ruby> spoke.', 'Bo Ek spoke.'],
    ['marks that the browser sets', 'He said: <q> No. </q> <q>Yes.</q>', 'He said: “No.” “Yes.”'],
    ['marks inside marks', 'He said: <q>She said <q>no</q> twice.</q>', 'He said: “She said ‘no’ twice.”'],
    ['marks that the page sets itself', 'He said: <q>“No.”</q>', 'He said: “No.”'],
    ['marks around nothing', 'He said: <q> </q> no.', 'He said: no.'],
    ['a first letter set apart', '<span aria-hidden="true">B</span>o Ek spoke.', 'Bo Ek spoke.'],
    [
      'a word in pieces with a copy',
      '<span aria-hidden="true">B</span><span class="sr-only">Bo</span><span aria-hidden="true">o</span> Ek spoke.',
      'Bo Ek spoke.',
    ],
    [
      'words for screen readers alone, by their style',
      'Bo Ek<span style="position:absolute;clip: rect(0 0 0 0)"> in a new window</span> spoke.',
      'Bo Ek spoke.',
    ],
    ['a short sentence with the mark of a note', 'No, he said.³', 'No, he said.³'],
    ['no icon', '<i aria-hidden="true">arrow</i> Bo Ek spoke.', 'Bo Ek spoke.'],
  ])('reads %s as a reader sees it', (_, html, expected) => {
    expect(textsWith(`<p>${html}</p>`)).toContain(expected);
  });

  it('shows the marks of a quotation over two blocks in the one that they open', () => {
    const texts = textsWith(`<div><q>${JUNK}<p>${JUNK}y</p></q>${JUNK}z</div>`);
    expect(texts).toEqual(expect.arrayContaining([`“${JUNK}`, `${JUNK}y`, `${JUNK}z`]));
  });

  it('has the words of a paragraph once that a quotation set apart says again', () => {
    const texts = textsWith(`<p>“${JUNK}” he said.</p><blockquote>${JUNK}</blockquote>`);
    expect(texts).toContain(`“${JUNK}” he said.`);
    expect(texts).not.toContain(JUNK);
  });

  it('parts paragraphs at two line breaks', () => {
    const texts = textsWith(`<div>${JUNK}<br><br>${JUNK}x<br> <br>${JUNK}y</div>`);
    expect(texts).toEqual(expect.arrayContaining([JUNK, `${JUNK}x`, `${JUNK}y`]));
  });

  it('begins with the headline and has the standfirst as such, wherever it stands', () => {
    const standfirst = 'It is the third time this year that nothing was decided about the harbour.';
    const page = pageOf(`<title>Council puts it off again</title><header><h1>Council <em>puts it</em> off again</h1>
      <h2 class="dek">${standfirst}</h2><p>By Jo Doe</p></header><div><div>${paragraphs(5)}</div></div>`);
    const { blocks } = readWholePage(page, ADDRESS).article;
    expect(blocks[0]).toEqual({ kind: 'headline', text: 'Council puts it off again' });
    expect(blocks[1]).toEqual({ kind: 'standfirst', text: standfirst });
    expect(blocks[2]!.kind).toBe('paragraph');
    expect(blocks).toHaveLength(7);
  });

  it('has a headline with elements in it once, and nothing that stands above it', () => {
    const standfirst = 'It is the third time this year that nothing was decided about the harbour';
    const page = pageOf(`<title>Council puts it off again</title><article><p>Harbour news.</p>
      <h1><div>Council puts it</div> <div>off again</div></h1><h2>${standfirst}</h2>${paragraphs(3)}</article>`);
    const { blocks } = readWholePage(page, ADDRESS).article;
    expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'standfirst', 'paragraph', 'paragraph', 'paragraph']);
    expect(blocks[0]!.text).toBe('Council puts it off again');
  });

  it('finds a headline that is no h1', () => {
    const page = pageOf(`<title>Council puts it off again</title><h1>The Paper</h1>
      <div class="head">Council puts it off again</div><div>${paragraphs(5)}</div>`);
    expect(readWholePage(page, ADDRESS).article.blocks[0]).toEqual({
      kind: 'headline',
      text: 'Council puts it off again',
    });
  });

  it('is the article though other text on the page has a longer list of stories', () => {
    const teasers = `<li><a href="/x"><h3>Another story</h3></a>${JUNK}</li>`.repeat(12);
    const page = pageOf(`<div><div>${paragraphs(6)}</div><ul>${teasers}</ul></div>`);
    expect(readWholePage(page, ADDRESS).article.blocks.map(({ text }) => text)).not.toContain(JUNK);
  });

  it('is whole though it was cut up into parts for advertisements', () => {
    const part = (number: number, count: number) =>
      `<div class="story-body story-body-${number}">${paragraphs(count)}</div>`;
    const page = pageOf(`<main>${part(1, 2)}<div class="slot"></div>${part(2, 9)}</main>`);
    expect(readWholePage(page, ADDRESS).article.blocks).toHaveLength(11);
  });

  it('has the paragraphs before the part that the page folds away', () => {
    const page = pageOf(`<main><div>${paragraphs(3)}<div class="rest">${paragraphs(9)}</div></div></main>`);
    expect(readWholePage(page, ADDRESS).article.blocks).toHaveLength(12);
  });

  it('has the short items of a list among its paragraphs, not those of a list elsewhere', () => {
    const texts = textsWith(
      '<ul><li>A new quay</li><li>A new name</li></ul><div><ul><li>World</li><li>Sport</li></ul></div>',
    );
    expect(texts).toEqual(expect.arrayContaining(['A new quay', 'A new name']));
    expect(texts).not.toContain('World');
  });

  it('leaves out a short line that comes again and again', () => {
    expect(textsWith('<h3>Read more.</h3><p>Something else was said.</p><h3>Read more.</h3>')).not.toContain(
      'Read more.',
    );
  });

  it('has a paragraph of many links to subjects, not one of a single link to a story', () => {
    const links = '<p>In <a href="/a">Northtown</a>, <a href="/b">Southtown</a></p>';
    expect(textsWith(links)).toContain('In Northtown, Southtown');
  });

  it('is a short report, whose paragraphs are a sentence each', () => {
    const report = '<p>The ferry ran onto a sandbank on Monday.</p><p>Nobody was hurt, the harbour master said.</p>';
    const page = pageOf(
      `<nav><p>World</p></nav><main><h1>Ferry aground</h1>${report}</main><p><a href="/b">${JUNK}</a></p>`,
    );
    expect(readWholePage(page, ADDRESS).article.blocks.map(({ text }) => text)).toEqual([
      'Ferry aground',
      'The ferry ran onto a sandbank on Monday.',
      'Nobody was hurt, the harbour master said.',
    ]);
  });

  it('is read though a name sets it aside, when it is most of the page', () => {
    const page = pageOf(`<div class="social-share related">${paragraphs(6)}</div><p>${JUNK}</p>`);
    expect(readWholePage(page, ADDRESS).article.blocks).toHaveLength(6);
  });

  // What is seen is a matter of layout: tests/e2e/hostile-page.test.ts shows it in browsers.
  it('is not what nobody sees, and that is told apart', () => {
    const page = pageOf(`<article>${paragraphs(4)}<p id="x">${JUNK}</p></article>`);
    Object.assign(page.defaultView!.Element.prototype, { checkVisibility: () => false });
    const { article, unseen } = readWholePage(page, ADDRESS);
    expect(article.blocks).toEqual([]);
    expect(unseen.map(({ data }) => data)).toEqual(Array.from(page.querySelectorAll('p'), (p) => p.textContent));
  });
});
