export { openSandbox } from './open.ts';
export { strip } from './strip.ts';
export type { Limits, Sandbox, SourceFiles } from './types.ts';
