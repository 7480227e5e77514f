import { dataOf } from '../../../core/model/exercise-plan.ts';
import type { Question } from '../../../core/model/question.ts';
import type { QuestionSheet, Questions, SpokenQuestion } from '../../../core/model/questions.generated.ts';
import { sayBecause, sayQuestion } from '../../../core/say/index.ts';
import type { Course } from '../../shared/exercises/index.ts';
import {
  type AskedSolution,
  compileQuickJs,
  type GradingData,
  type Sheet,
  withPool,
} from '../../shared/workers/index.ts';
import type { RunDescription } from '../grade/graded-submissions.ts';
import type { Result, ResultStore } from '../results/store.ts';

/** How a class is asked. */
export interface QuestionOptions {
  readonly course: Course;
  /** How many questions a student gets on each exercise. */
  readonly most: number;
  /** Worker threads, ≥ 1. */
  readonly jobs: number;
}

/** How long one solution may take, in s: all that it runs is bounded by fuel. */
const STAGE_S = 120;

const NOTES = {
  missing: 'There is no solution.',
  failed: 'No function passes its checks.',
  unknown: 'No question was found whose answer is certain.',
  broken: 'The questions could not be made.',
};

const spoken = (question: Question): SpokenQuestion => ({
  kind: question.asked.id,
  function: question.function,
  call: question.call,
  text: sayQuestion(question),
  options: question.options.map(({ text, because }) => ({
    text,
    ...(because && { reason: sayBecause(because) }),
  })),
  answer: question.right,
  proof: question.proof,
});

/** Why a solution is not asked about; `undefined` if it is. */
function noteOn({ grade: { checks }, files }: Result): string | undefined {
  if (files === undefined || checks.length === 0) return NOTES.missing;
  return checks.some(({ outcome }) => outcome === 'passed') ? undefined : NOTES.failed;
}

/** Asks about all solutions of a class whose grades are in the store. Nothing is graded. */
export async function askClass(
  { course, most, jobs }: QuestionOptions,
  {
    title,
    seed,
    exercises,
    submissions,
  }: Pick<RunDescription, 'title' | 'seed' | 'exercises' | 'submissions'>,
  store: ResultStore,
): Promise<Questions> {
  const { root, program } = course;
  const share = async (): Promise<GradingData> => ({
    root,
    exercises: new Map(course.exercises.map((exercise) => [exercise.id, dataOf(exercise)])),
    wasm: await compileQuickJs(),
  });
  const sheets = new Map<string, QuestionSheet>();
  const pairs = submissions.flatMap((submission) => exercises.map(({ id }) => ({ submission, id })));
  const options = { program, service: 'questions', share, threads: jobs, stageS: STAGE_S };
  await withPool<GradingData, AskedSolution, Sheet, void>(options, (pool) =>
    pool.forEach(
      pairs,
      ({ id }) => id,
      async ({ submission, id }, run) => {
        const entry = store.read(submission, id);
        const note = noteOn(entry);
        const sheet = (more: Pick<QuestionSheet, 'note'> & Partial<QuestionSheet>): unknown =>
          sheets.set(`${submission}/${id}`, { id, lines: [], questions: [], ...more });
        if (note !== undefined) return void sheet({ note });
        const task = {
          exercise: id,
          files: entry.files!,
          grade: { checks: entry.grade.checks },
          submission,
          seed,
          most,
        };
        // A sheet that is lacking costs nobody anything.
        const asked = await run(task).catch(() => undefined);
        const questions = asked?.questions.map(spoken) ?? [];
        if (questions.length > 0) sheet({ lines: asked!.lines, questions });
        else sheet({ note: asked === undefined ? NOTES.broken : NOTES.unknown });
      },
    ),
  );
  return {
    ...(title !== undefined && { title }),
    seed,
    exercises: exercises.map((exercise) => ({ id: exercise.id, title: exercise.title })),
    submissions: submissions.map((id) => ({
      id,
      exercises: exercises.map((exercise) => sheets.get(`${id}/${exercise.id}`)!),
    })),
  };
}
