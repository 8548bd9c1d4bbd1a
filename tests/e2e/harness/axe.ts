import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DrivenView } from '../../../scripts/browsers/driven-browser';
import { ROOT } from './in-browsers';

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Runs axe over a whole document. Gives one line for each fault; empty when there is none. */
export async function axeFaults(view: DrivenView): Promise<string[]> {
  const axe = readFileSync(path.join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  const violations = await view.run<Violation[]>(
    `${axe};
     // A fade-in under way would count as too little contrast.
     await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
     const { violations } = await axe.run(document);
     return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }));`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`),
  );
}
