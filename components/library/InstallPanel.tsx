import { useEffect, useRef } from 'preact/hooks';
import type { InstallState } from '../../lib/own-pages/install-state';
import { installStrings } from '../strings/install-strings';
import { Fetching } from './Fetching';
import { InstallForm, type InstallFormProps } from './InstallForm';
import { InstallStart, type InstallStartProps } from './InstallStart';

/** The way to a new pack, at whatever step it is. */
export interface InstallPanelProps
  extends Omit<InstallFormProps, 'draft' | 'busy' | 'coming'>,
    Omit<InstallStartProps, 'state' | 'onGiveUp'> {
  state: InstallState;
  onCancelFetch(): void;
}

/** Choosing, fetching, describing a file, one after the other. */
export function InstallPanel(props: InstallPanelProps) {
  const { state } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const title = titleOf(state);
  useEffect(() => {
    // An update begins at the pack it is of, and goes on here.
    if (title !== installStrings.title) heading.current?.focus();
  }, [title]);
  return (
    <section class="install" aria-labelledby="install">
      <h3 id="install" ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {state.step === 'choose' && <InstallStart key={state.address} {...props} state={state} />}
      {state.step === 'fetching' && <Fetching {...state} onCancel={props.onCancelFetch} />}
      {state.step === 'looking' && <p role="status">{installStrings.looking(state.fileName)}</p>}
      {state.step === 'draft' && <InstallForm {...props} {...state} />}
    </section>
  );
}

function titleOf(state: InstallState): string {
  const replaces = state.step === 'choose' ? state.replaces : state.step === 'draft' ? state.draft.replaces : null;
  return replaces ? installStrings.updateTitle(replaces.name) : installStrings.title;
}
