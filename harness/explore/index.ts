export { unbroken } from '../core/model/words.ts';
/** Public entry point for the views of a course, `descent-grader/view`. */
export { callable, vector } from '../core/checks/index.ts';

export { getOrCreate } from '../core/model/get-or-create.ts';
export type { CheckGrade, Picture } from '../core/model/grades.generated.ts';
export * from '../core/figures/index.ts';
export { Frame } from './figures/frame.tsx';
export { Handle } from './figures/handle.tsx';
export type { Page, SettingsInAddress } from './page.ts';
export type { Model } from './state/model.ts';
export type { Reply } from './worker/protocol.ts';
export type { Probes, Probing, Settings } from './state/probing.ts';
export { firstDifference } from './state/compare.ts';
export { AtRest } from './sections/at-rest.tsx';
export { Formula } from './sections/formula.tsx';
export { Later } from './sections/later.tsx';
