import { dataOf } from '../../../../core/model/exercise-plan.ts';
import type { Question } from '../../../../core/model/question.ts';
import type { QuestionSheet, Questions, SpokenQuestion } from '../../../../core/model/questions.generated.ts';
import { sayBecause, sayQuestion } from '../../../../core/say/index.ts';
import { pageName, renderAnswersPage, renderQuestionsPage } from '../../../page/index.ts';
import type { Course } from '../../../shared/exercises/index.ts';
import {
  type AskedSolution,
  compileQuickJs,
  type GradingData,
  type Sheet,
  withPool,
} from '../../../shared/workers/index.ts';
import type { RunDescription } from '../../grade/graded-submissions.ts';
import type { Result, ResultStore } from '../../results/store.ts';
import type { ResultFormat } from './format.ts';

export interface QuestionOptions {
  readonly course: Course;
  /** Number of questions about each solution. */
  readonly most: number;
  /** Worker threads, ≥ 1. */
  readonly jobs: number;
}

const ANSWERS = 'answers.html';
const DATA = 'questions.json';

/** Generous time limit of one solution, whose runs are limited by fuel. */
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

/** Asks about all solutions of a class. Grades nothing. */
async function askClass(
  { course: { root, program, exercises: all }, most, jobs }: QuestionOptions,
  { title, seed, exercises, submissions }: RunDescription,
  store: ResultStore,
): Promise<Questions> {
  const share = async (): Promise<GradingData> => ({
    root,
    exercises: new Map(all.map((exercise) => [exercise.id, dataOf(exercise)])),
    wasm: await compileQuickJs(),
  });
  const sheetOf = async (
    submission: string,
    { files, grade: { id, checks } }: Result,
    ask: (solution: AskedSolution) => Promise<Sheet>,
  ): Promise<QuestionSheet> => {
    const none = (note: keyof typeof NOTES) => ({ id, note: NOTES[note], lines: [], questions: [] });
    if (files === undefined || checks.length === 0) return none('missing');
    if (checks.every(({ outcome }) => outcome !== 'passed')) return none('failed');
    try {
      const asked = await ask({ exercise: id, files, grade: { checks }, submission, seed, most });
      return asked.questions.length === 0
        ? none('unknown')
        : { id, ...asked, questions: asked.questions.map(spoken) };
    } catch {
      // No grade depends on a sheet.
      return none('broken');
    }
  };
  const sheets = new Map<string, QuestionSheet>();
  const pairs = submissions.flatMap((submission) => exercises.map(({ id }) => ({ submission, id })));
  const options = { program, service: 'questions', share, threads: jobs, stageS: STAGE_S };
  await withPool<GradingData, AskedSolution, Sheet, void>(options, (pool) =>
    pool.forEach(
      pairs,
      ({ id }) => id,
      async ({ submission, id }, ask) => {
        sheets.set(`${submission}/${id}`, await sheetOf(submission, store.read(submission, id), ask));
      },
    ),
  );
  return {
    ...(title !== undefined && { title }),
    seed,
    exercises: exercises.map((exercise) => ({ id: exercise.id, title: exercise.title })),
    submissions: submissions.map((submission) => ({
      id: submission,
      exercises: exercises.map(({ id }) => sheets.get(`${submission}/${id}`)!),
    })),
  };
}

/** A page of questions for each submission, one with all answers, and both as data. */
export async function questionsFormat(
  options: QuestionOptions,
  run: RunDescription,
  store: ResultStore,
): Promise<ResultFormat> {
  const questions = await askClass(options, run, store);
  return {
    kind: 'folder',
    name: 'questions',
    files: ({ submissions }) => [...submissions.map(pageName), ANSWERS, DATA],
    start: ({ students }) => ({
      add: ({ grade: { id }, sources }) => ({
        name: pageName(id),
        text: renderQuestionsPage(questions, id, sources, students?.get(id)),
      }),
      *end() {
        yield { name: ANSWERS, text: renderAnswersPage(questions, students) };
        yield { name: DATA, text: `${JSON.stringify(questions, undefined, 2)}\n` };
      },
    }),
  };
}
