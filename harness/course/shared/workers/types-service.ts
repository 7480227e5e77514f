import type { TypeProblem } from '../../../core/model/type-problem.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import type { GradingData } from './grading-service.ts';
import type { Service } from './service.ts';
import { typeLibrary } from './type-library.ts';

/** Solutions, by the id of their exercise. */
export type Solutions = Readonly<Record<string, SourceFiles>>;

/** What TypeScript says about each. */
export type Problems = Readonly<Record<string, readonly TypeProblem[]>>;

/**
 * The service that checks types, for threads that have graded. It is apart from what grades: nothing of it decides a
 * grade, or is in a fingerprint.
 */
export async function load(_: unknown, { root }: GradingData): Promise<Service<Solutions, Problems>> {
  const { typeErrors } = await import('../../../core/sandbox/source/type-errors.ts');
  return async (solutions) => typeErrors(typeLibrary(root), solutions) ?? {};
}
