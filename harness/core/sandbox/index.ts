export { loadSolution, type SandboxHost, type SolutionModule } from './solution-module.ts';
export type { Sandbox, SourceFiles } from './types.ts';
