import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { mainName } from '../../lib/model/person';
import type { ShownPerson } from '../../lib/own-pages/merge-groups';
import { peopleStrings } from '../strings/library-strings';
import { aboutPerson } from '../words/current-role';
import { inList } from '../words/in-list';
import { PersonProfile } from './PersonProfile';
import { SplitMet } from './SplitMet';

/** What a search for people came to. */
export type PeopleFound =
  | { status: 'none-asked' }
  | { status: 'asking' }
  | { status: 'found'; name: string; people: readonly ShownPerson[] };

/** Finding people and saying that they are one. */
export interface MergePeopleProps {
  found: PeopleFound;
  /** In the order in which they were chosen; the first gives the name. */
  chosen: readonly ShownPerson[];
  onFind(name: string): void;
  onChoose(person: ShownPerson): void;
  onLeaveOut(person: ShownPerson): void;
  onMerge(): void;
  /** What sources have on record of somebody who was found; null where none knows them. */
  record(person: ShownPerson): ComponentChildren;
  /** `Source.id`s of the articles that mean somebody else. */
  onSplit(person: ShownPerson, sources: string[]): void;
}

/** A person's name with what tells namesakes apart. */
export function nameWithRole({ person }: ShownPerson): string {
  return inList([mainName(person), aboutPerson(person)].filter(Boolean));
}

/** A search by full name, what it found, and those who were chosen, side by side. */
export function MergePeople(props: MergePeopleProps) {
  const input = useRef<HTMLInputElement>(null);
  const leaveOut = (person: ShownPerson) => {
    props.onLeaveOut(person);
    // The last one takes the list along, and the focused button with it.
    if (props.chosen.length === 1) input.current?.focus();
  };
  return (
    <div class="install">
      <h3>{peopleStrings.find}</h3>
      <Search input={input} onFind={props.onFind} />
      <Found {...props} />
      {props.chosen.length > 0 && <Chosen {...props} onLeaveOut={leaveOut} />}
    </div>
  );
}

interface SearchProps extends Pick<MergePeopleProps, 'onFind'> {
  input: Ref<HTMLInputElement>;
}

function Search({ input, onFind }: SearchProps) {
  const id = useId();
  const [name, setName] = useState('');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onFind(name.trim());
      }}
    >
      <label for={id}>{peopleStrings.name}</label>
      <div class="row">
        <input
          id={id}
          ref={input}
          type="search"
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit">{peopleStrings.search}</button>
      </div>
      <p id={`${id}-hint`} class="quiet">
        {peopleStrings.nameHint}
      </p>
    </form>
  );
}

function Found({ found, chosen, onChoose, onSplit, record }: MergePeopleProps) {
  const taken = new Set(chosen.map(({ person }) => person.id));
  const left = found.status === 'found' ? found.people.filter(({ person }) => !taken.has(person.id)) : [];
  return (
    <>
      <p class="outcome" role="status">
        {outcomeOf(found, left.length)}
      </p>
      {left.length > 0 && (
        <ul class="side-by-side">
          {left.map((each) => (
            <li key={each.person.id}>
              <PersonProfile {...each}>
                <button
                  type="button"
                  aria-label={peopleStrings.chooseWho(nameWithRole(each))}
                  onClick={() => onChoose(each)}
                >
                  {peopleStrings.choose}
                </button>
              </PersonProfile>
              {record(each)}
              {each.met && each.met.length > 1 && (
                <SplitMet who={nameWithRole(each)} parts={each.met} onSplit={(sources) => onSplit(each, sources)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function outcomeOf(found: PeopleFound, left: number): string | null {
  if (found.status === 'none-asked') return null;
  if (found.status === 'asking') return peopleStrings.searching;
  if (found.people.length === 0) return peopleStrings.noneFound(found.name);
  return left === 0 ? peopleStrings.allChosen(found.name) : peopleStrings.found(left, found.name);
}

function Chosen({ chosen, onLeaveOut, onMerge }: MergePeopleProps) {
  const isOne = chosen.length < 2;
  const heading = useRef<HTMLHeadingElement>(null);
  // Who was chosen or left out took the focused button with them.
  useEffect(() => heading.current?.focus(), [chosen.length]);
  return (
    <section aria-label={peopleStrings.chosen}>
      <h3 ref={heading} tabIndex={-1}>
        {peopleStrings.chosen}
      </h3>
      <ul class="side-by-side">
        {chosen.map((each, at) => (
          <li key={each.person.id}>
            {at === 0 && <p class="quiet">{peopleStrings.first}</p>}
            <PersonProfile {...each}>
              <button
                type="button"
                aria-label={peopleStrings.leaveOutWho(nameWithRole(each))}
                onClick={() => onLeaveOut(each)}
              >
                {peopleStrings.leaveOut}
              </button>
            </PersonProfile>
          </li>
        ))}
      </ul>
      {isOne && <p class="empty merge-now">{peopleStrings.oneMore}</p>}
      {!isOne && (
        <div class="actions merge-now">
          <button type="button" class="primary" onClick={onMerge}>
            {peopleStrings.theSame}
          </button>
        </div>
      )}
    </section>
  );
}
