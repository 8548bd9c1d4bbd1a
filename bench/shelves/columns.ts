/** What is told of every way, whatever it does. */
import type { Column } from './figures';
import { middle } from './trials';

/** Making its index and keeping it, seconds. */
export const INSTALL: Column<never> = { head: 'install, s', of: ({ install }) => install / 1000 };

/** The first answer of a woken worker, milliseconds. */
export const WOKEN: Column<'woken'> = { head: 'woken', of: (trial) => middle(trial, 'woken') };

/** What a worker holds that woke and answered, megabytes. */
export const HELD: Column<never> = { head: 'held, MB', of: ({ held: { heap, arrays } }) => heap + arrays };

/** What it takes on the disk, megabytes. */
export const DISK: Column<never> = { head: 'disk, MB', of: ({ disk }) => disk / 1e6 };
