export { loadSolution, type SandboxHost, type SolutionModule } from './solution-module.ts';
export type { SourceFiles } from '../model/solution-file.ts';
export type { Monitor } from './engine/total-ticks.ts';
export { FixedRandom } from './engine/random.ts';
export type { KeptCall, Sandbox, Stripped } from './types.ts';
