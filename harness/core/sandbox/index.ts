export {
  type LoadedSolution,
  loadSolution,
  type SandboxHost,
  type SolutionModule,
} from './solution-module.ts';
export type { SourceFiles } from '../model/solution-file.ts';
export { FUEL_PER_TURN, MOST_OF_CALL } from './engine/fuel.ts';
export { FixedRandom } from './engine/random.ts';
export type { Edit, PlaceOfNaN, ProbedValue, SourceTools } from './source/edit.ts';
export type { KeptCall, Passing, Sandbox, Stripped } from './types.ts';
