export { loadSolution, type SandboxHost, type SolutionModule } from './solution-module.ts';
export type { SourceFiles } from '../model/solution-file.ts';
export { addFuel, WITH_FUEL } from './engine/add-fuel.ts';
export { FUEL_PER_TURN, type OnUse } from './engine/limits.ts';
export { FixedRandom } from './engine/random.ts';
export type { KeptCall, Sandbox, Stripped } from './types.ts';
