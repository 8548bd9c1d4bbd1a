import { useEffect, useId, useRef } from 'preact/hooks';
import type { HeaderDraft, InstallDraft } from '../../lib/packs/install-draft';
import { faultyField } from '../strings/fault-words';
import { installStrings } from '../strings/install-strings';

/** The header of a file that has none. */
export interface HeaderFieldsProps {
  draft: InstallDraft;
  onType(change: Partial<HeaderDraft>): void;
}

/** Name, licence, source and day of a pack, as the reader says them. */
export function HeaderFields({ draft, onType }: HeaderFieldsProps) {
  const { header, replaces, fault } = draft;
  const field = (name: keyof HeaderDraft, label: string, hint?: string) => (
    <Field
      label={label}
      hint={hint}
      value={header[name]}
      isWrong={fault !== null && faultyField(fault.message) === name}
      isFixed={name === 'id' && replaces !== null}
      onType={(text) => onType({ [name]: text })}
    />
  );
  return (
    <fieldset>
      <legend>{installStrings.about}</legend>
      <div class="fields">
        {field('name', installStrings.name)}
        {field('id', installStrings.id, installStrings.idHint)}
        {field('licence', installStrings.licence, installStrings.licenceHint)}
        {field('asOf', installStrings.asOf, installStrings.asOfHint)}
        {field('title', installStrings.sourceTitle, installStrings.sourceTitleHint)}
        {field('address', installStrings.sourceAddress)}
      </div>
    </fieldset>
  );
}

interface FieldProps {
  label: string;
  hint?: string | undefined;
  value: string;
  isWrong: boolean;
  /** Shown, and not to be changed. */
  isFixed: boolean;
  onType(text: string): void;
}

function Field({ label, hint, value, isWrong, isFixed, onType }: FieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isWrong) input.current?.focus();
  }, [isWrong]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="text"
        autocomplete="off"
        value={value}
        readOnly={isFixed}
        aria-invalid={isWrong || undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} class="quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
