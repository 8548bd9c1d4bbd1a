import { BUILT_IN_PEOPLE } from '../../lib/packs/built-in-people';
import type { InstalledPack } from '../../lib/volumes/schema';
import { packStrings, rowsOf } from '../strings/library-strings';
import { formatBytes } from '../words/format-bytes';
import { textWhen } from '../words/text-when';
import { LeftOutRows } from './LeftOutRows';
import { PackFacts } from './PackFacts';
import { Question } from './Question';
import { useQuestion } from './use-question';

/** An installed pack. */
export interface PackItemProps {
  pack: InstalledPack;
  onUpdate(): void;
  onRemove(): void;
}

/** A pack with what it is, where it is from, and what can be done with it; inside of a list item. */
export function PackItem({ pack, onUpdate, onRemove }: PackItemProps) {
  const question = useQuestion();
  const { header, rows, bytes } = pack;
  const isBuiltIn = header.id === BUILT_IN_PEOPLE;
  return (
    <>
      <h4>{header.name}</h4>
      <p class="pack-line">
        {rowsOf[header.kind](rows)} · {formatBytes(bytes)}
        {isBuiltIn && ` · ${packStrings.builtIn}`}
      </p>
      <Facts pack={pack} />
      <LeftOutRows count={pack.leftOut} first={pack.leftOutFirst} />
      {question.isAsked ? (
        <Question
          id={`remove-${header.id}`}
          text={(isBuiltIn ? packStrings.removeBuiltIn : packStrings.removeSure)(rowsOf[header.kind](rows))}
          yes={packStrings.removeYes}
          no={packStrings.removeNo}
          onYes={onRemove}
          onNo={question.refuse}
        />
      ) : (
        <div class="actions">
          {!isBuiltIn && (
            <button type="button" class="small" aria-label={packStrings.updateOf(header.name)} onClick={onUpdate}>
              {packStrings.update}
            </button>
          )}
          <button
            ref={question.button}
            type="button"
            class="small"
            aria-label={packStrings.removeOf(header.name)}
            onClick={question.ask}
          >
            {packStrings.remove}
          </button>
        </div>
      )}
    </>
  );
}

function Facts({ pack: { header, installed } }: { pack: InstalledPack }) {
  return (
    <PackFacts header={header}>
      {header.version !== header.asOf && (
        <>
          <dt>{packStrings.version}</dt>
          <dd>{header.version}</dd>
        </>
      )}
      <dt>{packStrings.on}</dt>
      <dd>{textWhen(installed)}</dd>
    </PackFacts>
  );
}
