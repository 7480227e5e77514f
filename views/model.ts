import type { Model as PageModel } from 'descent-grader/view';
import type { PROBES } from './probes.ts';
import type { Settings } from './settings.ts';

/** What every view gets. */
export type Model = PageModel<Settings, typeof PROBES>;
