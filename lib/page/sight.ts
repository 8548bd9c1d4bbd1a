/**
 * Whether a reader can see a text, as far as style and place tell. Asking makes the browser bring both up to date once,
 * so it is asked of what would be read, never of a whole page.
 */
import { type Box, overlap } from './box';

/** Words fainter than this, all the layers around them counted, are not seen. 0 to 1. */
const FAINTEST = 0.1;

/** Lines lower than this, letters with what is left around them, cannot be read. CSS pixels, as shown. */
const LOWEST = 5;

/** A colour that differs from the ground by no more in any of its parts is the ground's. 0 to 255. */
const SAME_COLOR = 16;

type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** What an element does to all that stands in it, the elements around it counted. */
interface Layer {
  opacity: number;
  /** What can be brought before the reader's eyes of what stands in it. */
  clip: Box;
  /** The same for what is placed by the nearest positioned element around. */
  placedClip: Box;
  /** The ground that letters stand on; null where it is a picture or cannot be told. */
  ground: Color | null;
}

const FAR = 1e9;
const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };
const WHITE: Color = [255, 255, 255, 1];

/** Answers for one page at one moment; what was worked out for an element holds for all that stands in it. */
export class Sight {
  private readonly layers = new Map<Element, Layer>();
  private readonly inked = new Map<Element, boolean>();
  private range: Range | null = null;

  /** Those of some text nodes that are seen; white space is passed over. All, where the browser cannot be asked. */
  seenOf(nodes: readonly Text[]): Text[] {
    return nodes.filter((node) => node.data.trim() === '' || this.isSeen(node));
  }

  private isSeen(node: Text): boolean {
    const { parentElement: parent } = node;
    // A page that is shown nowhere, such as a saved one, has no style.
    if (!parent?.checkVisibility || !parent.ownerDocument.defaultView) return parent !== null;
    return this.isInked(parent) && this.isInSight(node, this.layerOf(parent).clip);
  }

  private isInked(element: Element): boolean {
    const known = this.inked.get(element) ?? this.hasInk(element);
    this.inked.set(element, known);
    return known;
  }

  /** Whether letters right in this element are painted so that they differ from what is under them. */
  private hasInk(element: Element): boolean {
    // Two names of one option: the first is older.
    if (!element.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true })) return false;
    const style = getComputedStyle(element);
    const { opacity, ground } = this.layerOf(element);
    if (opacity < FAINTEST || style.contentVisibility === 'hidden') return false;
    if (style.textShadow !== 'none' || style.getPropertyValue('background-clip') === 'text') return true;
    const ink = colorOf(style.webkitTextFillColor || style.color);
    if (ink === null) return true;
    return ink[3] * opacity >= FAINTEST && (ground === null || differ(ink, ground));
  }

  /** Whether the lines of a text stand where they can be looked at, and are high enough. */
  private isInSight(node: Text, clip: Box): boolean {
    // One for all: each range that is left lying makes changes of the page slower.
    this.range ??= node.ownerDocument.createRange();
    this.range.selectNodeContents(node);
    const seen = overlap(this.range.getBoundingClientRect(), clip);
    return seen.right - seen.left >= 1 && seen.bottom - seen.top >= LOWEST;
  }

  private layerOf(element: Element): Layer {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !this.layers.has(at); at = at.parentElement) path.push(at);
    let layer = at ? this.layers.get(at)! : pageLayer(element.ownerDocument);
    for (const one of path.reverse()) {
      layer = layerIn(one, layer);
      this.layers.set(one, layer);
    }
    return layer;
  }
}

/** Whether an element passes on to the window how it is scrolled. */
const isPage = ({ ownerDocument, localName }: Element) =>
  localName === 'html' || ownerDocument.body?.localName === localName;

function pageLayer(document: Document): Layer {
  const clip = pageArea(document);
  const isDark = getComputedStyle(document.documentElement).colorScheme.includes('dark');
  return { opacity: 1, clip, placedClip: clip, ground: isDark ? null : WHITE };
}

/** The window can be scrolled on, never before the beginning; and not sideways where the page says so. */
function pageArea({ documentElement: root, body, defaultView }: Document): Box {
  const { scrollX = 0, scrollY = 0 } = defaultView ?? {};
  const styles = [root, ...(body ? [body] : [])].map((element) => getComputedStyle(element));
  const isLeftward = styles.at(-1)!.direction === 'rtl';
  const isFixed = styles.some(({ overflowX }) => overflowX === 'hidden' || overflowX === 'clip');
  return {
    left: isLeftward && !isFixed ? -FAR : -scrollX,
    right: isLeftward || isFixed ? root.clientWidth - scrollX : FAR,
    top: -scrollY,
    bottom: FAR,
  };
}

function layerIn(element: Element, around: Layer): Layer {
  const style = getComputedStyle(element);
  const clip = clipIn(element, style, around);
  const isPlace = style.position !== 'static' || style.transform !== 'none';
  return {
    opacity: around.opacity * Number(style.opacity || 1) * filterOpacity(style.filter),
    clip,
    placedClip: isPlace ? clip : around.placedClip,
    ground: groundIn(style, around.ground),
  };
}

const FILTER_OPACITY = /opacity\((\d*\.?\d+)(%?)\)/;

function filterOpacity(filter: string): number {
  const [, amount, percent] = FILTER_OPACITY.exec(filter) ?? [];
  return amount === undefined ? 1 : Number(amount) / (percent ? 100 : 1);
}

function groundIn({ backgroundColor, backgroundImage }: CSSStyleDeclaration, around: Color | null): Color | null {
  if (backgroundImage !== 'none') return null;
  const color = colorOf(backgroundColor);
  if (color === null || color[3] >= 1) return color;
  return around && color[3] === 0 ? around : around && mixed(color, around);
}

/** What is left to see of what stands in an element. */
function clipIn(element: Element, style: CSSStyleDeclaration, { clip, placedClip }: Layer): Box {
  // A page is often fixed, and kept from scrolling, only as long as a question lies over it.
  if (isPage(element)) return clip;
  const { position } = style;
  const around = position === 'fixed' ? viewportOf(element) : position === 'absolute' ? placedClip : clip;
  const shape = shapeOf(element, style);
  const inShape = shape ? overlap(around, shape) : around;
  const [x, y] = [style.overflowX, style.overflowY];
  if (x === 'visible' && y === 'visible') return inShape;
  const box = element.getBoundingClientRect();
  const left = overlap(inShape, { ...box.toJSON(), ...(x === 'visible' && SIDEWAYS), ...(y === 'visible' && UPRIGHT) });
  const isLost = left.right - left.left < 1 || left.bottom - left.top < LOWEST;
  return isLost ? NOWHERE : scrolled(element, style, left, box);
}

const SIDEWAYS = { left: -FAR, right: FAR };
const UPRIGHT = { top: -FAR, bottom: FAR };
const CAN_SCROLL = /auto|scroll|overlay/;

/** All that can be scrolled into what is seen of an element. */
function scrolled(element: Element, style: CSSStyleDeclaration, seen: Box, box: DOMRect): Box {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element;
  const isLeftward = style.direction === 'rtl';
  const left = isLeftward ? box.right - scrollWidth - scrollLeft : box.left - scrollLeft;
  const top = box.top - scrollTop;
  return {
    ...seen,
    ...(CAN_SCROLL.test(style.overflowX) && { left, right: left + scrollWidth }),
    ...(CAN_SCROLL.test(style.overflowY) && { top, bottom: top + scrollHeight }),
  };
}

function viewportOf({ ownerDocument: { documentElement } }: Element): Box {
  return { left: 0, top: 0, right: documentElement.clientWidth, bottom: documentElement.clientHeight };
}

/** The box around what `clip-path` or `clip` leaves of an element; null where they leave all, or it cannot be told. */
function shapeOf(element: Element, { clipPath, clip, position }: CSSStyleDeclaration): Box | null {
  const isCut = /^(?:absolute|fixed)$/.test(position) && clip.startsWith('rect(');
  const isShaped = /^(?:inset|circle|ellipse|polygon)\(/.test(clipPath);
  if (!isCut && !isShaped) return null;
  const box = element.getBoundingClientRect();
  const areas = [isCut ? cutIn(clip, box) : null, isShaped ? pathIn(clipPath, box) : null];
  return areas.reduce((all, area) => (all && area ? overlap(all, area) : (all ?? area)), null);
}

/** `rect(top, right, bottom, left)`, each from the box's left and upper edge. */
function cutIn(clip: string, { left, top }: DOMRect): Box | null {
  const edges = lengthsIn(clip, 0);
  if (edges.length !== 4 || edges.some(Number.isNaN)) return null;
  const [up, right, down, in_] = edges as [number, number, number, number];
  return { left: left + in_, right: left + right, top: top + up, bottom: top + down };
}

function pathIn(path: string, box: DOMRect): Box | null {
  const { left, top, right, bottom, width, height } = box;
  const [shape = '', place = ''] = path.replace(/\bround\b.*/, '').split(/\bat\b/);
  if (shape.startsWith('inset')) return insetIn(shape, box);
  if (shape.startsWith('polygon')) return polygonIn(shape, box);
  const radii = lengthsIn(shape, Math.min(width, height));
  const [x = width / 2, y = height / 2] = [lengthsIn(place, width)[0], lengthsIn(place, height)[1]];
  if (radii.length === 0) return null;
  const [across, up] = [radii[0]!, radii.at(-1)!];
  return {
    left: left + x - across,
    right: Math.min(right, left + x + across),
    top: top + y - up,
    bottom: Math.min(bottom, top + y + up),
  };
}

/** As the four edges of a margin are written: one to four lengths. */
function insetIn(shape: string, { left, top, right, bottom, width, height }: DOMRect): Box | null {
  const [tall, wide] = [lengthsIn(shape, height), lengthsIn(shape, width)];
  if (tall.length === 0) return null;
  const at = (lengths: number[], ...places: number[]) => lengths[places.find((place) => place < lengths.length)!]!;
  return {
    top: top + at(tall, 0),
    right: right - at(wide, 1, 0),
    bottom: bottom - at(tall, 2, 0),
    left: left + at(wide, 3, 1, 0),
  };
}

function polygonIn(shape: string, { left, top, width, height }: DOMRect): Box | null {
  const points = shape.replace(/^polygon\((?:nonzero|evenodd)?,?/, '').split(',');
  const xs = points.map((point) => left + (lengthsIn(point, width)[0] ?? Number.NaN));
  const ys = points.map((point) => top + (lengthsIn(point, height)[1] ?? Number.NaN));
  if ([...xs, ...ys].some(Number.isNaN) || xs.length > MOST_POINTS) return null;
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** A shape of more corners hides nothing by being empty. */
const MOST_POINTS = 200;

const LENGTH = /(-?\d*\.?\d+(?:e[-+]?\d+)?)(px|%)|\bauto\b|calc\(/g;

/** The lengths in a computed value, in CSS pixels; NaN for one that cannot be told. */
function lengthsIn(value: string, whole: number): number[] {
  return Array.from(value.matchAll(LENGTH), ([, amount, unit]) =>
    amount === undefined ? Number.NaN : unit === '%' ? (Number(amount) * whole) / 100 : Number(amount),
  );
}

const RGB = /^rgba?\((\d+(?:\.\d+)?), (\d+(?:\.\d+)?), (\d+(?:\.\d+)?)(?:, (\d*\.?\d+))?\)$/;

/** A computed colour; null for one of another space than sRGB's. */
function colorOf(text: string): Color | null {
  const [found, red, green, blue, alpha = '1'] = RGB.exec(text) ?? [];
  return found === undefined ? null : [Number(red), Number(green), Number(blue), Number(alpha)];
}

/** What is seen of a colour that lets another through. */
function mixed(over: Color, under: Color): Color {
  const part = (at: 0 | 1 | 2) => over[at] * over[3] + under[at] * (1 - over[3]);
  return [part(0), part(1), part(2), under[3]];
}

function differ(ink: Color, ground: Color): boolean {
  const shown = mixed(ink, ground);
  return [0, 1, 2].some((at) => Math.abs(shown[at]! - ground[at]!) > SAME_COLOR);
}
