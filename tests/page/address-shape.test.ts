import { describe, expect, it } from 'vitest';
import { type AddressShape, addressShape } from '../../lib/page/address-shape';

const CASES: [address: string, shape: AddressShape][] = [
  ['https://news.example/', 'front'],
  ['https://news.example', 'front'],
  ['https://news.example/?utm_source=x', 'front'],
  ['https://news.example/index.html', 'front'],
  ['https://news.example/?p=12345', 'story'],
  ['https://news.example/politics', 'section'],
  ['https://news.example/world/middle-east/', 'section'],
  ['https://news.example/story.html', 'plain'],
  ['https://news.example/a/b/c', 'plain'],
  ['https://news.example/hub/science', 'listing'],
  ['https://news.example/topic/car%20rental', 'listing'],
  ['https://news.example/tag/elections/', 'listing'],
  ['https://news.example/world/latest', 'listing'],
  ['https://news.example/author/jo-doe', 'listing'],
  ['https://news.example/hub/science/what-the-harbour-council-decided-today', 'story'],
  ['https://news.example/news/live/uk-politics-68123456', 'story'],
  ['https://news.example/council-puts-it-off-again/index.html', 'story'],
  ['https://news.example/2024/10/16/council-puts-it-off-again', 'dated'],
  ['https://news.example/world/2024/feb/24/council-puts-it-off-again', 'dated'],
  ['https://news.example/n1/2024/0424/c1001-40223222.html', 'dated'],
  ['https://news.example/2023/11/06/politics/council-puts-it-off-again/index.html', 'dated'],
  ['https://news.example/2024/10/', 'plain'],
  ['https://news.example/world/council-puts-it-off-again', 'story'],
  ['https://news.example/a/7585813.html', 'story'],
  ['https://news.example/article.php?id=7585813', 'story'],
  ['https://site.example/docs/how-to-use-the-thing', 'other'],
  ['https://site.example/questions/21553327/why-is-this-so-bad', 'other'],
  ['https://site.example/products/pro-toolkit', 'other'],
  ['file:///home/jo/council-puts-it-off-again.html', 'story'],
  ['file:///home/jo/docs/saved.html', 'plain'],
  ['about:blank', 'plain'],
  ['', 'plain'],
];

describe('the form of an address', () => {
  it.each(CASES)('%s is %s', (address, shape) => {
    expect(addressShape(address)).toBe(shape);
  });
});
