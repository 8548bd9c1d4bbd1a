// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHighlightSurface, REGISTRY_NAMES } from '../../lib/in-page/highlight-surface';

class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

describe('the highlight registry', () => {
  let registry: Map<string, FakeHighlight>;
  const range = {} as AbstractRange;

  beforeEach(() => {
    registry = new Map();
    Object.assign(window, { CSS: { highlights: registry }, Highlight: FakeHighlight });
  });
  afterEach(() => {
    Reflect.deleteProperty(window, 'CSS');
    Reflect.deleteProperty(window, 'Highlight');
  });

  it('holds ours under names that say nothing', () => {
    const surface = createHighlightSurface(document)!;
    expect(registry.size).toBe(0);
    surface.add('known', range);
    expect([...registry.keys()]).toEqual([REGISTRY_NAMES.known]);
    for (const name of Object.values(REGISTRY_NAMES)) expect(name).not.toMatch(/aforesaid|known|found|claim|person/);
  });

  it('gets ours back when the page cleared it, and only then', () => {
    const surface = createHighlightSurface(document)!;
    surface.add('known', range);
    surface.add('claim', range);
    expect(surface.restore()).toBe(false);
    registry.clear();
    expect(surface.restore()).toBe(true);
    expect(registry.get(REGISTRY_NAMES.known)?.has(range)).toBe(true);
    expect(registry.size).toBe(2);
  });

  it('keeps what is the page’s when ours goes', () => {
    const surface = createHighlightSurface(document)!;
    const theirs = new FakeHighlight();
    registry.set('search', theirs);
    surface.add('found', range);
    surface.remove('found', range);
    expect(registry.get(REGISTRY_NAMES.found)?.size).toBe(0);
    surface.clear();
    expect([...registry]).toEqual([['search', theirs]]);
  });

  it('is null where there is none', () => {
    Reflect.deleteProperty(window, 'Highlight');
    expect(createHighlightSurface(document)).toBeNull();
  });

  it('has its names in the style sheet', () => {
    const css = readFileSync('lib/in-page/highlight.css', 'utf8');
    const styled = new Set([...css.matchAll(/::highlight\(([^)]+)\)/g)].map(([, name]) => name));
    expect(styled).toEqual(new Set(Object.values(REGISTRY_NAMES)));
  });
});
