import { prepareGrading } from '../../../core/grading/index.ts';
import { toPlan } from '../../../core/model/exercise-plan.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { mergeGradings } from '../../../core/model/merge-gradings.ts';
import { askAbout, type Sheet, shortCalls } from '../../../core/questions/index.ts';
import type { ProgramExports } from '../exercises/index.ts';
import { loadTypeScript } from './compiled-typescript.ts';
import type { GradingData, SubmissionData } from './grading-service.ts';
import type { Service } from './service.ts';

export type { Sheet };

export interface AskedSolution extends Pick<SubmissionData, 'exercise' | 'files' | 'seed'> {
  readonly grade: Pick<ExerciseGrade, 'checks'>;
  readonly submission: string;
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
  const host = { wasm, strip };
  const prepare = (id: string, seed: number) => {
    const grading = mergeGradings(gradings.get(id)!);
    const { plan, checks } = prepareGrading(
      toPlan(exercises.get(id)!, grading, factories.get(id) ?? new Map()),
      host,
      seed,
    );
    return { plan, calls: shortCalls(plan, checks), host, source };
  };
  const prepared = new Map<string, ReturnType<typeof prepare>>();
  return async ({ exercise: id, files, grade, submission, seed, most }) => {
    const asking = getOrCreate(prepared, `${id} ${seed}`, () => prepare(id, seed));
    return askAbout({ ...asking, most }, files, grade, `${seed}/${submission}/${id}`);
  };
}
