/** What stands between a block and the viewport, as far as it decides what is painted over what. */
export interface Surroundings {
  /**
   * The element that moves by itself, or whose own ground would cover what is drawn outside of it: lines for the text
   * in it must be drawn in it. Null: the page's own.
   */
  layer: Element | null;
  /** The innermost element that paints its content as one, in its turn; null: none on the way up. */
  owner: Element | null;
  /** Elements that cut off what leaves their box, outermost first. */
  clips: readonly Element[];
}

const NOWHERE: Surroundings = { layer: null, owner: null, clips: [] };

const SCROLLS = /auto|scroll/;
const CLIPS = /hidden|clip|auto|scroll/;
const CONTAINS = /paint|layout|strict|content/;
const CLEAR = /^rgba\(.*, 0\)$|^transparent$/;

/**
 * Makes what tells a block's surroundings. It asks the browser once for each element on the way up, and of a block
 * itself only what may make it a layer: reading styles is most of what marking costs. To be thrown away after one look
 * at the page.
 */
export function createSurroundings(document: Document): (block: Element) => Surroundings {
  const view = document.defaultView!;
  const known = new Map<Element, Surroundings>();
  const around = (element: Element | null): Surroundings => {
    if (!element || element === document.body || element === document.documentElement) return NOWHERE;
    const had = known.get(element);
    if (had) return had;
    const made = within(element, around(element.parentElement), view.getComputedStyle(element), isOrdered);
    known.set(element, made);
    return made;
  };
  return (block) => within(block, around(block.parentElement), view.getComputedStyle(block), isOrderedGround);
}

type Ordered = (style: CSSStyleDeclaration, isOpaque: boolean) => boolean;

function within(element: Element, up: Surroundings, style: CSSStyleDeclaration, isOrderedAt: Ordered): Surroundings {
  const overflow = `${style.overflowX}${style.overflowY}`;
  const isGround = isOpaque(style);
  const moves = isMoved(style);
  const orders = moves || isOrderedAt(style, isGround);
  const owner = orders ? element : up.owner;
  const isOwn = owner !== null && (isGround || (orders && (moves || SCROLLS.test(overflow))));
  return {
    owner,
    layer: isOwn ? owner : up.layer,
    clips: CLIPS.test(overflow) ? [...up.clips, element] : up.clips,
  };
}

/** What orders its painting and has nothing to cover ours with takes no part: of a block that need not be known. */
const isOrderedGround: Ordered = (style, isGround) => isGround && isOrdered(style);

/** `none`, or not known to this browser. */
const isSet = (value: string | undefined, unset: string) => value !== undefined && value !== '' && value !== unset;

function isMoved(style: CSSStyleDeclaration): boolean {
  return (
    /sticky|fixed/.test(style.position) ||
    isSet(style.transform, 'none') ||
    isSet(style.translate, 'none') ||
    isSet(style.rotate, 'none') ||
    isSet(style.scale, 'none') ||
    isSet(style.contentVisibility, 'visible')
  );
}

function isOrdered(style: CSSStyleDeclaration): boolean {
  return (
    isSet(style.position, 'static') ||
    isSet(style.opacity, '1') ||
    isSet(style.filter, 'none') ||
    isSet(style.clipPath, 'none') ||
    isSet(style.zIndex, 'auto') ||
    isSet(style.isolation, 'auto') ||
    isSet(style.mixBlendMode, 'normal') ||
    isSet(style.containerType, 'normal') ||
    /transform|filter|opacity/.test(style.willChange) ||
    CONTAINS.test(style.contain)
  );
}

function isOpaque(style: CSSStyleDeclaration): boolean {
  return isSet(style.backgroundImage, 'none') || (style.backgroundColor !== '' && !CLEAR.test(style.backgroundColor));
}
