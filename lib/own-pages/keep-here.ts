import type { Settings } from '../model/settings';

/** Whether what is read on a site is kept: by the site's own choice, because all are, or not at all. */
export type KeptHere = 'yes' | 'no' | 'everywhere';

/** How keeping stands with a site. */
export function keepHere({ keep, keepHosts }: Pick<Settings, 'keep' | 'keepHosts'>, host: string): KeptHere {
  if (keep === 'everywhere') return 'everywhere';
  return keep === 'some' && keepHosts.includes(host) ? 'yes' : 'no';
}

/**
 * Switches keeping on or off for one site. Where it was off altogether, it goes on for this site alone: sites chosen
 * long ago do not come back unasked.
 */
export function chooseKeeping({ keep, keepHosts }: Settings, host: string, on: boolean): Partial<Settings> {
  if (keep === 'everywhere') return {};
  if (!on) return { keepHosts: keepHosts.filter((each) => each !== host) };
  const others = keep === 'some' ? keepHosts.filter((each) => each !== host) : [];
  return { keep: 'some', keepHosts: [...others, host].sort() };
}
