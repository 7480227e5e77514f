export { openSandbox, withSandbox } from './open.ts';
export { decodeSource, strip, type Stripped } from './strip.ts';
export type { Limits, Opened, Sandbox, SourceFiles } from './types.ts';
