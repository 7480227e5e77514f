import type { QuestionSheet, Questions } from '../../../../core/model/questions.generated.ts';
import { sayQuestion } from '../../../../core/say/index.ts';
import { pageName, renderQuestionsPage } from '../../../page/index.ts';
import type { Course } from '../../../shared/exercises/index.ts';
import {
  type AskedSolution,
  type GradingData,
  gradingData,
  type Sheet,
  withPool,
} from '../../../shared/workers/index.ts';
import type { RunDescription } from '../../grade/graded-submissions.ts';
import type { ResultStore } from '../../results/store.ts';
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

/** Asks about all solutions of a class. Grades nothing. */
async function askClass(
  { course, most, jobs }: QuestionOptions,
  { seed, exercises, submissions }: RunDescription,
  store: ResultStore,
): Promise<Questions> {
  const sheets = new Map<string, QuestionSheet>();
  const pairs = submissions.flatMap((submission) => exercises.map(({ id }) => ({ submission, id })));
  const share = (): Promise<GradingData> => gradingData(course);
  const options = { program: course.program, service: 'questions', share, threads: jobs };
  await withPool<GradingData, AskedSolution, Sheet, void>(options, (pool) =>
    pool.forEach(
      pairs,
      ({ id }) => id,
      async ({ submission, id }, ask) => {
        const { files = {}, grade } = store.read(submission, id);
        const solution = { exercise: id, files, checks: grade.checks, submission, seed, most };
        // No grade depends on a sheet, so a thread that fails leaves an empty one.
        const { questions, lines } = await ask(solution).catch(() => ({ questions: [], lines: [] }));
        sheets.set(`${submission}/${id}`, { id, lines, questions: questions.map(sayQuestion) });
      },
    ),
  );
  return {
    seed,
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
    start({ students }) {
      const nameOf = (id: string): string => students?.get(id)?.name ?? id;
      return {
        add({ grade, sources }) {
          const submissions = questions.submissions.filter(({ id }) => id === grade.id);
          return { name: pageName(grade.id), text: renderQuestionsPage({ submissions, nameOf, sources }) };
        },
        *end() {
          yield { name: ANSWERS, text: renderQuestionsPage({ ...questions, nameOf }) };
          yield { name: DATA, text: `${JSON.stringify(questions, undefined, 2)}\n` };
        },
      };
    },
  };
}
