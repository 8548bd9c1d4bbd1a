import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { giveRowKeys } from './row-keys';

/** A list that is one stop for Tab; its rows carry `data-row`. */
export function RowList({ children, ...labels }: { children: ComponentChildren; 'aria-labelledby'?: string }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => giveRowKeys(list.current!), []);
  return (
    <div ref={list} class="rows" {...labels}>
      {children}
    </div>
  );
}
