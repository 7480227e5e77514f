import { prepareGrading } from '../../../core/grading/index.ts';
import { toPlan } from '../../../core/model/exercise-plan.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { mergeGradings } from '../../../core/model/merge-gradings.ts';
import { type Ask, prepareQuestions, type Sheet } from '../../../core/questions/index.ts';
import type { ProgramExports } from '../exercises/index.ts';
import { loadTypeScript } from './compiled-typescript.ts';
import type { GradingData, SubmissionData } from './grading-service.ts';
import type { Service } from './service.ts';

export type { Sheet };

export interface AskedSolution extends Pick<SubmissionData, 'exercise' | 'files' | 'seed'> {
  readonly submission: string;
  readonly checks: ExerciseGrade['checks'];
  /** Number of questions. */
  readonly most: number;
}

/** Separate from grading, so that no fingerprint depends on questions. */
export async function load(
  { gradings, factories }: ProgramExports,
  { root, exercises, wasm }: GradingData,
): Promise<Service<AskedSolution, Sheet>> {
  loadTypeScript(root);
  const { sourceTools: source, strip } = await import('../../../core/sandbox/source/strip.ts');
  const prepared = new Map<string, Ask | undefined>();
  return async ({ exercise: id, files, checks, submission, seed, most }) => {
    const ask = getOrCreate(prepared, `${id} ${seed}`, () => {
      const grading = mergeGradings(gradings.get(id)!);
      const plan = toPlan(exercises.get(id)!, grading, factories.get(id) ?? new Map());
      return prepareQuestions({ ...prepareGrading(plan, { wasm, strip }, seed), source });
    });
    return (await ask?.(files, checks, `${seed}/${submission}/${id}`, most)) ?? { questions: [], lines: [] };
  };
}
