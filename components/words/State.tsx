import type { ComponentChildren } from 'preact';

/** A state other than "here it is". */
export interface StateProps {
  title?: string;
  /** It is all there is on this page, so its title is the page's. */
  alone?: boolean;
  /** What it means and what to do. */
  text: string;
  /** `busy`: something is under way; `alert`: it failed; `plain`: it is just so. */
  tone: 'busy' | 'alert' | 'plain';
  /** Buttons. */
  children?: ComponentChildren;
}

const ROLES = { busy: 'status', alert: 'alert', plain: undefined } as const;

/** Says what the matter is, and offers what can be done about it. */
export function State({ title, alone, text, tone, children }: StateProps) {
  return (
    <div class={`state ${tone}`} role={ROLES[tone]}>
      {title && (alone ? <h1>{title}</h1> : <h2>{title}</h2>)}
      <p>{text}</p>
      {children && <div class="actions">{children}</div>}
    </div>
  );
}
