/**
 * Draws lines over blocks of the page where no script of the page can look: in closed roots of blocks themselves. Every
 * block that is near has a pane of its size, marked or not, so that even what covers what tells nothing of the library.
 * All is measured first and written after: one layout, however much is drawn.
 */
import { type Box, overlap } from '../page/box';
import { closedRootOf } from './closed-roots';
import { createSurroundings, type Surroundings } from './layers';
import { type Ground, type Stroke, THICK } from './line-boxes';

const CSS = `div{all:initial;position:absolute;left:0;top:0;width:0;height:0;pointer-events:none;user-select:none;
-webkit-user-select:none;color:inherit;contain:layout size style}i,b,u{position:absolute;left:0;top:0;pointer-events:none;text-decoration:none}
i{width:0;height:0;overflow:clip;visibility:hidden}i b{width:100px;height:1px}u{overflow:clip;forced-color-adjust:none}
u b{height:0;border:0 solid #2f7fb0;border-bottom-width:${THICK}px}
u .found{border-bottom-style:dotted}u .claim{border-bottom-style:dashed;border-color:#b0632a}
u .flash{border:0;background:#ffd84d80}
@media(prefers-contrast:more){u b{border-color:currentColor!important}}
@media(forced-colors:active){u b{border-color:CanvasText!important}u .flash{background:Mark;opacity:.5}}
@media print{div{display:none}}`;

/** What an overlay draws on. */
export interface OverlayOptions {
  document: Document;
  /** Gives the closed root of an element; null where it cannot have one. */
  rootOf?: (element: Element) => ShadowRoot | null;
  /** The element whose box holds a block; null when it is gone. */
  blockElement(block: number): Element | null;
  /** The lines of a block, with its place now. */
  linesOf(block: number, ground: Ground): Stroke[];
}

/** The lines over the blocks that are near. */
export interface Overlay {
  /** Blocks came near and went away. Draws those that came. */
  change(came: readonly number[], went: readonly number[]): void;
  /** Looks at all that is shown again, and moves what moved. */
  redraw(): void;
  /** Takes everything out of the page. Safe to call twice. */
  remove(): void;
}

interface Layer {
  sheet: HTMLElement;
  /** 100 px of this layer, so that its place and its scale can be measured. */
  probe: Element;
}

interface Pane {
  element: Element;
  layer: Layer;
  clips: readonly Element[];
  box: HTMLElement;
  /** What was written last. */
  style: string;
  lines: string;
}

/** Makes an overlay that shows nothing yet. */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, rootOf = (element) => closedRootOf(globalThis, element), blockElement, linesOf } = options;
  const layers = new Map<Element | null, Layer>();
  const panes = new Map<number, Pane>();
  const near = new Set<number>();

  /** The layers of these blocks, each in the first block of its own that will have one. */
  const placeLayers = (blocks: readonly [number, Element, Surroundings][]) => {
    const missing = blocks.filter(([, , { layer }]) => !layers.has(layer));
    // A block that something else paints in its turn may fade or be cut off without the others.
    const plainFirst = missing.sort((a, b) => Number(isPlain(b)) - Number(isPlain(a)));
    for (const [, element, { layer }] of plainFirst) {
      if (layers.has(layer) || element.getBoundingClientRect().width === 0) continue;
      const root = rootAround(element, layer, rootOf);
      if (root) layers.set(layer, hang(document, root));
    }
  };
  const addPanes = (blocks: readonly number[]) => {
    const around = createSurroundings(document);
    const found = blocks.flatMap((block): [number, Element, Surroundings][] => {
      const element = blockElement(block);
      return element && !panes.has(block) ? [[block, element, around(element)]] : [];
    });
    placeLayers(found);
    for (const [block, element, { layer: key, clips }] of found) {
      const layer = layers.get(key);
      if (!layer) continue;
      const box = document.createElement('u');
      layer.sheet.append(box);
      const outside = clips.filter((clip) => !key || (clip !== key && !clip.contains(key)));
      panes.set(block, { element, layer, clips: outside, box, style: '', lines: '' });
    }
  };
  const drop = (block: number) => {
    panes.get(block)?.box.remove();
    panes.delete(block);
  };
  /** A layer whose block the page took away, or hid, is made anew in another. */
  const dropLost = () => {
    for (const [key, layer] of layers) {
      if (layer.probe.isConnected && layer.probe.getBoundingClientRect().width > 0) continue;
      layer.sheet.remove();
      layers.delete(key);
      for (const [block, pane] of panes) if (pane.layer === layer) drop(block);
    }
  };
  const settle = (blocks: Iterable<number>) => {
    const origins = new Map<Layer, Origin>();
    const next = [...blocks].flatMap((block): [Pane, Drawn][] => {
      const pane = panes.get(block);
      if (!pane) return [];
      const origin = origins.get(pane.layer) ?? originOf(pane.layer);
      origins.set(pane.layer, origin);
      return [[pane, measure(pane, origin, (ground) => linesOf(block, ground))]];
    });
    for (const [pane, drawn] of next) write(document, pane, drawn);
  };
  return {
    change(came, went) {
      for (const block of went) {
        near.delete(block);
        drop(block);
      }
      for (const block of came) near.add(block);
      addPanes(came);
      settle(came);
    },
    redraw() {
      dropLost();
      addPanes([...near]);
      settle(near);
    },
    remove() {
      for (const { sheet } of layers.values()) sheet.remove();
      layers.clear();
      panes.clear();
      near.clear();
    },
  };
}

function isPlain([, , { layer, owner }]: [number, Element, Surroundings]): boolean {
  return layer === owner;
}

/** The root of the block, or of the nearest element around it that may have one and is in the same layer. */
function rootAround(
  block: Element,
  layer: Element | null,
  rootOf: (element: Element) => ShadowRoot | null,
): ShadowRoot | null {
  for (let at: Element | null = block; at; at = at.parentElement) {
    const root = rootOf(at);
    if (root || at === layer) return root;
  }
  return null;
}

function hang(document: Document, root: ShadowRoot): Layer {
  const sheet = document.createElement('div');
  sheet.inert = true;
  const style = document.createElement('style');
  style.textContent = CSS;
  const clip = document.createElement('i');
  const probe = document.createElement('b');
  clip.append(probe);
  sheet.append(style, clip);
  root.prepend(sheet);
  return { sheet, probe };
}

/** Where a layer's own zero is in the viewport, and how many pixels there one of its pixels is. */
interface Origin {
  left: number;
  top: number;
  scale: number;
}

function originOf({ probe }: Layer): Origin {
  const { left, top, width } = probe.getBoundingClientRect();
  return { left, top, scale: width / 100 || 1 };
}

/** What is to be written of one pane; null: nothing of its block is shown. */
type Drawn = { style: string; lines: Stroke[] } | null;

function measure({ element, clips }: Pane, origin: Origin, linesAt: (ground: Ground) => Stroke[]): Drawn {
  const box = element.getBoundingClientRect();
  const shown = clips.map((clip) => clip.getBoundingClientRect()).reduce(overlap, box);
  const isShown = shown.right - shown.left > 1 && shown.bottom - shown.top > 1 && isVisible(element);
  if (!isShown) return null;
  const { scale } = origin;
  const size = `width:${Math.floor(box.width / scale)}px;height:${Math.floor(box.height / scale)}px`;
  const at = `translate(${(box.left - origin.left) / scale}px,${(box.top - origin.top) / scale}px)`;
  return { style: `${size};transform:${at};${cut(box, shown, scale)}`, lines: linesAt({ box, scale }) };
}

function isVisible(element: Element): boolean {
  const what = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  return element.checkVisibility?.(what) ?? true;
}

function cut(box: Box, shown: Box, scale: number): string {
  const sides = [shown.top - box.top, box.right - shown.right, box.bottom - shown.bottom, shown.left - box.left];
  if (sides.every((side) => side === 0)) return '';
  return `clip-path:inset(${sides.map((side) => `${side / scale}px`).join(' ')})`;
}

function write(document: Document, pane: Pane, drawn: Drawn): void {
  const style = drawn?.style ?? 'display:none';
  if (style !== pane.style) pane.box.style.cssText = style;
  pane.style = style;
  if (!drawn) return;
  const lines = drawn.lines.map(lineStyle).join();
  if (lines === pane.lines) return;
  pane.lines = lines;
  pane.box.replaceChildren(...drawn.lines.map((line) => lineElement(document, line)));
}

function lineStyle({ paint, x, y, width, height }: Stroke): string {
  const size = paint === 'flash' ? `width:${width}px;height:${height}px` : `width:${width}px`;
  return `${paint} transform:translate(${x}px,${y}px);${size}`;
}

function lineElement(document: Document, line: Stroke): HTMLElement {
  const element = document.createElement('b');
  element.className = line.paint;
  element.style.cssText = lineStyle(line).slice(line.paint.length + 1);
  return element;
}
