import { mainName } from '../../lib/model/person';
import type { MergeGroup } from '../../lib/own-pages/merge-groups';
import { peopleStrings } from '../strings/library-strings';
import { formatDay } from '../words/format-when';
import { listedInSentence } from '../words/in-list';
import { nameWithRole } from './MergePeople';
import { PersonProfile } from './PersonProfile';

/** One of the reader's merges. */
export type ListedMerge = MergeGroup['others'][number];

/** The reader's merges. */
export interface MergeListProps {
  groups: readonly MergeGroup[];
  onSeparate(merge: ListedMerge): void;
}

/** Everybody who is shown as one by the reader's word, each as they are by themselves, with the way back. */
export function MergeList({ groups, onSeparate }: MergeListProps) {
  if (groups.length === 0) return <p class="empty">{peopleStrings.empty}</p>;
  return (
    <ul class="packs">
      {groups.map((group) => (
        <li key={group.kept} class="pack">
          <p class="quiet">{peopleStrings.asOne(group.others.length + 1)}</p>
          <ul class="side-by-side">
            <li>
              <p class="quiet">{peopleStrings.first}</p>
              {group.first ? <PersonProfile {...group.first} /> : <Gone id={group.kept} />}
            </li>
            {group.others.map((merge) => (
              <li key={merge.merge}>
                <Other merge={merge} onSeparate={() => onSeparate(merge)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Who it was that is merged; the id alone while nobody knows them. */
export function whoIn({ shown, other }: ListedMerge): string {
  return shown ? nameWithRole(shown) : other;
}

function Other({ merge, onSeparate }: { merge: ListedMerge; onSeparate(): void }) {
  const { shown, other, at, intoName } = merge;
  return (
    <>
      {shown ? <PersonProfile {...shown} /> : <Gone id={other} />}
      <p class="quiet">
        {peopleStrings.on(formatDay(at))}
        {intoName && ` ${peopleStrings.with(intoName)}`}
      </p>
      <button type="button" class="small" aria-label={peopleStrings.separateWho(whoIn(merge))} onClick={onSeparate}>
        {peopleStrings.separate}
      </button>
    </>
  );
}

function Gone({ id }: { id: string }) {
  return (
    <div class="profile">
      <h4>{peopleStrings.gone(id)}</h4>
      <p class="quiet">{peopleStrings.goneHint}</p>
    </div>
  );
}

/** The names of people who were chosen, for a sentence. */
export function namesOf(people: readonly { person: Parameters<typeof mainName>[0] }[]): string {
  return listedInSentence(people.map(({ person }) => mainName(person)));
}
