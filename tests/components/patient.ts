/** Imported for its effect: a slow machine is slow, not wrong, and the library waits one second by itself. */
import { configure } from '@testing-library/preact';

configure({ asyncUtilTimeout: 60_000 });
