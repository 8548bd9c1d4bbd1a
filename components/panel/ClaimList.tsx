import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Claim, speakerName } from '../../lib/model/claim';
import { wordsToCompare } from '../../lib/model/claim-words';
import type { ClaimWord } from '../../lib/model/correction';
import { canBePicked } from '../../lib/model/kept-claim';
import type { Reading } from '../../lib/model/reading';
import type { KeptOfPage } from '../../lib/own-pages/kept-of-page';
import type { SecondLook } from '../../lib/own-pages/use-second-look';
import { panelStrings } from '../strings/strings';
import { ClaimChoices, TickBox } from './ClaimChoices';
import { ClaimItem, type PairsOfReading } from './ClaimItem';
import {
  ALL_CLAIMS,
  type ClaimChoice,
  type ClaimRow,
  chosenRows,
  claimRowsOf,
  countGiven,
  earlierFirst,
  rowsBySpeaker,
} from './claim-rows';
import { holdsWords } from './holds-words';
import { RowList } from './RowList';
import { SecondLookLine } from './SecondLookLine';

/** What is kept of a page. Each change resolves to null when it is done, else to what went wrong. */
export interface KeepingOfPage {
  shown: KeptOfPage;
  /** The statements (`Statement.id`) that stand for a claim; none unless all of it is kept. */
  keptOf(claim: Claim): string[];
  onKeep(claim: Claim): Promise<string | null>;
  /** `Statement.id`. */
  onTakeBack(ids: string[]): Promise<string | null>;
  onBringAgain(ids: string[]): Promise<string | null>;
}

/** What the article reports. */
export interface ClaimListProps {
  reading: Reading;
  /** Words that a claim or its speaker must hold; empty for all. */
  find: string;
  pairs?: PairsOfReading;
  /** What is kept of the page, and keeping more; absent where nothing can be kept. */
  kept?: KeepingOfPage;
  /**
   * Keeps the reader's word on a claim; resolves to null, else to what went wrong. Absent where nothing can be stored.
   */
  onCorrect?(claim: Claim, word: ClaimWord): Promise<string | null>;
  onReveal(kind: 'claim', index: number): void;
  /** The second look at what is shown as earlier; absent where there is none. */
  secondLook?: SecondLook;
  /** Stands between the claims with something earlier and the others. */
  children?: ComponentChildren;
}

/** From so many claims on they stand by speaker, the first speakers open. */
const MANY = 12;
const OPEN_SPEAKERS = 2;

/**
 * The claims of the page: those of whose speaker something earlier is known, with the earlier statements; then the
 * others, by speaker where they are many. Those that detection is not sure of, and that nothing was recalled for, come
 * when they are asked for; so do another order and a kind alone.
 */
export function ClaimList(props: ClaimListProps) {
  const { reading, find, pairs, kept, onCorrect, onReveal, secondLook, children } = props;
  const [wanted, choose] = useState(ALL_CLAIMS);
  const all = claimRowsOf(reading);
  const speakerOfRow = ({ claim }: ClaimRow) => speakerName(claim.speaker, reading.entities);
  const rows = all.filter((row) =>
    holdsWords(find, [speakerOfRow(row) ?? '', wordsToCompare(reading.article, row.claim)]),
  );
  const sure = rows.filter((row) => row.isSure);
  const some = all.some(({ recalled }) => recalled.length > 0);
  const listed = wanted.withUnsure ? rows : sure;
  const given = countGiven(listed);
  const hasWorth = listed.length > 1 && listed.some(({ claim }) => claim.worth !== undefined);
  const choice = offered(wanted, { hasWorth, given });
  const shown = chosenRows(rows, choice);
  const { first, rest } = earlierFirst(shown, choice);
  const canGroup = rest.length > 1 && !choice.byWorth;
  const isBySpeaker = canGroup && (choice.bySpeaker ?? rest.length > MANY);
  const drawn = { reading, pairs, kept, onCorrect, onReveal };
  return (
    <>
      {first.length > 0 && (
        <section aria-labelledby="before">
          <h2 id="before">{panelStrings.before}</h2>
          <RowList>
            <Claims {...drawn} rows={first} />
          </RowList>
          {secondLook && <SecondLookLine {...secondLook} />}
        </section>
      )}
      {children}
      <section aria-labelledby="claims">
        <h2 id="claims">{panelStrings.claims}</h2>
        {all.length === 0 && <p class="quiet">{panelStrings.noClaims}</p>}
        {rows.length > 0 && sure.length === 0 && <p class="quiet">{panelStrings.noSureClaims}</p>}
        {sure.length > 0 && !some && <p class="quiet">{panelStrings.noneEarlier}</p>}
        <ClaimChoices
          choice={choice}
          hasWorth={hasWorth}
          isBySpeaker={canGroup ? isBySpeaker : null}
          given={given}
          onChange={choose}
        />
        {shown.length === 0 && listed.length > 0 && <p class="quiet">{panelStrings.noneChosen}</p>}
        {all.length > 0 && rows.length === 0 && <p class="quiet">{panelStrings.foundNothing}</p>}
        <RowList>
          {isBySpeaker ? (
            rowsBySpeaker(rest, speakerOfRow).map(({ key, speaker, isPerson, rows }, at) => (
              <details
                key={key}
                class={isPerson ? 'by-speaker of-person' : 'by-speaker'}
                open={at < OPEN_SPEAKERS || find !== ''}
              >
                <summary data-row>
                  <b>{speaker ?? panelStrings.unclear}</b>{' '}
                  <span class="quiet">{panelStrings.statements(rows.length)}</span>
                </summary>
                <Claims {...drawn} rows={rows} />
              </details>
            ))
          ) : (
            <Claims {...drawn} rows={rest} />
          )}
        </RowList>
        {rows.length > sure.length && (
          <TickBox
            label={panelStrings.lessCertain(rows.length - sure.length)}
            on={choice.withUnsure}
            onChange={(withUnsure) => choose({ ...choice, withUnsure })}
          />
        )}
      </section>
    </>
  );
}

/** Some of the claims. */
function Claims({
  reading,
  pairs,
  kept,
  onCorrect,
  onReveal,
  rows,
}: Omit<ClaimListProps, 'find' | 'secondLook' | 'children'> & { rows: readonly ClaimRow[] }) {
  return (
    <ol class="claims">
      {rows.map((row) => (
        <ClaimItem
          key={row.claim.id}
          article={reading.article}
          row={row}
          speaker={speakerName(row.claim.speaker, reading.entities)}
          pairs={pairs}
          keeping={kept && keepingOf(row.claim, reading, kept)}
          correcting={onCorrect && correctingOf(row.claim, reading, onCorrect)}
          onReveal={() => onReveal('claim', row.index)}
        />
      ))}
    </ol>
  );
}

/** Keeping one claim; null where what it reports cannot be kept. */
function keepingOf(claim: Claim, reading: Reading, { keptOf, onKeep, onTakeBack }: KeepingOfPage) {
  if (!canBePicked(claim, reading.entities)) return null;
  const ids = keptOf(claim);
  return { isKept: ids.length > 0, onKeep: () => onKeep(claim), onTakeBack: () => onTakeBack(ids) };
}

/** Correcting one claim: anybody whom the page names may have said it. */
function correctingOf(claim: Claim, reading: Reading, onCorrect: NonNullable<ClaimListProps['onCorrect']>) {
  const now = speakerName(claim.speaker, reading.entities);
  const names = [...new Set(reading.entities.map(({ name }) => name))].filter((name) => name !== now);
  return { names, isUnclear: now === null, onCorrect: (word: ClaimWord) => onCorrect(claim, word) };
}

interface Offer {
  hasWorth: boolean;
  given: ReturnType<typeof countGiven>;
}

/** A choice made on another page counts only as far as this one offers it. */
function offered(wanted: ClaimChoice, { hasWorth, given }: Offer): ClaimChoice {
  return {
    ...wanted,
    byWorth: wanted.byWorth && hasWorth,
    gives: given.some(([gives]) => gives === wanted.gives) ? wanted.gives : null,
  };
}
