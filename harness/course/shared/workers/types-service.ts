import type { TypeProblem } from '../../../core/model/type-problem.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import type { GradingData } from './grading-service.ts';
import type { Service } from './service.ts';
import { typeLibrary } from './type-library.ts';

/** By exercise id. */
export type Solutions = Readonly<Record<string, SourceFiles>>;

/** TypeScript's messages, by exercise id. */
export type Problems = Readonly<Record<string, readonly TypeProblem[]>>;

/**
 * Service that checks types, in threads that have graded. It is separate from grading, so that no fingerprint depends on
 * it.
 */
export async function load(_: unknown, { root }: GradingData): Promise<Service<Solutions, Problems>> {
  const { typeErrors } = await import('../../../core/sandbox/source/type-errors.ts');
  return async (solutions) => typeErrors(typeLibrary(root), solutions) ?? {};
}
