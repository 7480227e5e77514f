import { pageName, renderAnswersPage, renderQuestionsPage } from '../../../page/index.ts';
import type { RunDescription } from '../../grade/graded-submissions.ts';
import type { ResultStore } from '../../results/store.ts';
import { askClass, type QuestionOptions } from '../ask-class.ts';
import type { ResultFormat } from './format.ts';

const ANSWERS = 'answers.html';
const DATA = 'questions.json';

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
