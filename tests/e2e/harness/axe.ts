import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DrivenView } from '../../../scripts/browsers/driven-browser';
import { ROOT } from './in-browsers';

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Those of axe's rules that look at colours. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe over a whole document. Gives one line for each fault; empty when there is none.
 *
 * @param rules Ids of axe's rules; those that axe runs by itself where it is left out.
 */
export async function axeFaults(view: DrivenView, rules?: string[]): Promise<string[]> {
  const axe = readFileSync(path.join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  const violations = await view.run<Violation[]>(
    `${axe};
     // A fade-in under way would count as too little contrast.
     await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
     const { violations } = await axe.run(document, args[0] === null ? {} : { runOnly: args[0] });
     return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }));`,
    rules ?? null,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`),
  );
}
