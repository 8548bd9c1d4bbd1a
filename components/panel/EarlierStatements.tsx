import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RecalledStatement } from '../../lib/model/recall';
import { panelStrings } from '../strings/strings';
import { RecalledList } from './RecalledList';

/** What was recalled for one claim. */
export interface EarlierStatementsProps {
  /** Best first, not empty. */
  statements: RecalledStatement[];
  /** Who said them. */
  speaker: string;
  /** Draws the claim beside one of them. */
  beside?(found: RecalledStatement): ComponentChildren;
}

/** The best are shown; the rest when asked for. */
const SHOWN_FIRST = 2;

/** Earlier statements on the subject of a claim, with their dates, sources and why they are here. */
export function EarlierStatements({ statements, speaker, beside }: EarlierStatementsProps) {
  const [all, setAll] = useState(false);
  const shown = all ? statements : statements.slice(0, SHOWN_FIRST);
  const hidden = statements.length - shown.length;
  return (
    <div class="earlier">
      <h4>{panelStrings.earlier}</h4>
      <RecalledList statements={shown} speaker={speaker} beside={beside} />
      {hidden > 0 && (
        <button type="button" class="small" onClick={() => setAll(true)}>
          {panelStrings.more(hidden)}
        </button>
      )}
    </div>
  );
}
