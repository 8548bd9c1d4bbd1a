import { useEffect, useRef, useState } from 'preact/hooks';
import type { InstalledPack } from '../../lib/store/packs/schema';
import { packStrings, rowsOf } from '../library-strings';
import { formatBytes } from '../words/format-bytes';
import { textWhen } from '../words/text-when';
import { WebLink } from '../words/WebLink';

/** An installed pack. */
export interface PackItemProps {
  pack: InstalledPack;
  onUpdate(): void;
  onRemove(): void;
}

/** A pack with what it is, where it is from, and what can be done with it; a list item. */
export function PackItem({ pack, onUpdate, onRemove }: PackItemProps) {
  const [asked, setAsked] = useState(false);
  const [kept, setKept] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  // The question took the focused button with it.
  useEffect(() => {
    if (kept && !asked) remove.current?.focus();
  }, [kept, asked]);
  const { header, rows, bytes } = pack;
  return (
    <li class="pack">
      <h4>{header.name}</h4>
      <p class="pack-line">
        {rowsOf[header.kind](rows)} · {formatBytes(bytes)}
      </p>
      <Facts pack={pack} />
      <LeftOut pack={pack} />
      {asked ? (
        <Question
          pack={pack}
          onYes={onRemove}
          onNo={() => {
            setAsked(false);
            setKept(true);
          }}
        />
      ) : (
        <div class="actions">
          <button type="button" class="small" aria-label={packStrings.updateOf(header.name)} onClick={onUpdate}>
            {packStrings.update}
          </button>
          <button
            ref={remove}
            type="button"
            class="small"
            aria-label={packStrings.removeOf(header.name)}
            onClick={() => setAsked(true)}
          >
            {packStrings.remove}
          </button>
        </div>
      )}
    </li>
  );
}

function Facts({ pack: { header, installed } }: { pack: InstalledPack }) {
  return (
    <dl class="facts">
      <dt>{packStrings.licence}</dt>
      <dd>{header.licence}</dd>
      <dt>{packStrings.source}</dt>
      <dd>
        <WebLink address={header.source.address}>{header.source.title}</WebLink>
      </dd>
      <dt>{packStrings.asOf}</dt>
      <dd>{textWhen(header.asOf)}</dd>
      {header.version !== header.asOf && (
        <>
          <dt>{packStrings.version}</dt>
          <dd>{header.version}</dd>
        </>
      )}
      <dt>{packStrings.on}</dt>
      <dd>{textWhen(installed)}</dd>
    </dl>
  );
}

/** Rows that were not taken, with their lines and why. */
function LeftOut({ pack: { leftOut, leftOutFirst } }: { pack: InstalledPack }) {
  if (leftOut === 0) return null;
  const more = leftOut - leftOutFirst.length;
  return (
    <details class="left-out">
      <summary>{packStrings.leftOut(leftOut)}</summary>
      <ul>
        {leftOutFirst.map(({ line, reason }) => (
          <li key={line}>
            {packStrings.line(line)} {reason}
          </li>
        ))}
        {more > 0 && <li>{packStrings.leftOutMore(more)}</li>}
      </ul>
    </details>
  );
}

interface QuestionProps {
  pack: InstalledPack;
  onYes(): void;
  onNo(): void;
}

function Question({ pack: { header, rows }, onYes, onNo }: QuestionProps) {
  const no = useRef<HTMLButtonElement>(null);
  // The safe answer gets the focus, and the question is read with it.
  useEffect(() => no.current?.focus(), []);
  return (
    <div class="question" role="alertdialog" aria-labelledby={`remove-${header.id}`}>
      <p id={`remove-${header.id}`}>{packStrings.removeSure(rowsOf[header.kind](rows))}</p>
      <div class="actions">
        <button type="button" onClick={onYes}>
          {packStrings.removeYes}
        </button>
        <button ref={no} type="button" onClick={onNo}>
          {packStrings.removeNo}
        </button>
      </div>
    </div>
  );
}
