import type { TypeProblem } from '../../../core/model/type-problem.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import type { GradingData } from './grading-service.ts';
import type { Service } from './service.ts';
import { typeLibrary } from './type-library.ts';

/** By exercise id. */
export type SolutionsByExercise = Readonly<Record<string, SourceFiles>>;

export type TypeProblems = Readonly<Record<string, readonly TypeProblem[]>>;

/** Separate from grading, so that no fingerprint depends on types. */
export async function load(
  _: unknown,
  { root }: GradingData,
): Promise<Service<SolutionsByExercise, TypeProblems>> {
  const { typeErrors } = await import('../../../core/sandbox/source/type-errors.ts');
  return async (solutions) => typeErrors(typeLibrary(root), solutions) ?? {};
}
