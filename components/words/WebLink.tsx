import type { ComponentChildren } from 'preact';
import { webAddress } from './web-address';

/** A link out of the extension. */
export interface WebLinkProps {
  /** Where to; anything but http and https is shown as text only. */
  address: string | null;
  children: ComponentChildren;
}

/** A link that opens beside what is being read and tells the other side nothing. */
export function WebLink({ address, children }: WebLinkProps) {
  const href = webAddress(address);
  if (!href) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
