import { type Call, valueOf } from '../model/call.ts';
import type { ExerciseGrade } from '../model/grades.generated.ts';
import { leavesOf } from '../model/parts.ts';
import type { Question } from '../model/question.ts';
import type { SourceFiles } from '../model/solution-file.ts';
import type { Planned } from '../runner/index.ts';
import { PRODUCERS } from './producers.ts';
import { type ShortCall, shortCalls } from './short-calls.ts';
import { type Asking, Subject } from './subject.ts';

/** Questions about a solution, and the lines of its source that they need. */
export interface Sheet {
  readonly questions: readonly Question[];
  readonly lines: readonly number[];
}

/** Answers with many digits, apart from rounding, are hard to find by hand. */
const isHard = (call: Call): boolean =>
  [...leavesOf(valueOf(call))].some(
    ([, leaf]) => typeof leaf === 'number' && Number(leaf.toPrecision(12)) !== Number(leaf.toPrecision(3)),
  );

/**
 * Asks about the functions of a solution that are right: no check fails, or all that judge them pass.
 * @param grades of the checks of the solution, which is not checked again
 * @param name all choices follow from it
 * @param most number of questions
 */
export type Ask = (
  files: SourceFiles,
  grades: ExerciseGrade['checks'],
  name: string,
  most: number,
) => Promise<Sheet>;

/**
 * @param checks the calls of questions are some of theirs
 * @returns `undefined` if no call is short, with plain numbers
 */
export function prepareQuestions(asking: Asking & { readonly checks: readonly Planned[] }): Ask | undefined {
  const { grading } = asking.plan;
  const calls = shortCalls(grading, asking.checks);
  if (calls.length === 0) return undefined;
  const judges = new Map(grading.checks.map((check) => [check.id, check.judges]));
  return (files, grades, name, most) => {
    const isRight = (one: string): boolean => {
      const own = grades.filter(({ id }) => judges.get(id) === one);
      return (own.length > 0 ? own : grades).every(({ outcome }) => outcome === 'passed');
    };
    const right = calls.filter(({ call }) => isRight(call.name));
    return askAbout(new Subject(asking, files, name), right, most);
  };
}

async function askAbout(subject: Subject, right: readonly ShortCall[], most: number): Promise<Sheet> {
  async function* askIn([kind, produce]: (typeof kinds)[number]): AsyncGenerator<Question> {
    const mixed = subject.inOrder(right, ({ text }) => `${kind} ${text}`);
    for (const one of mixed.toSorted((a, b) => Number(isHard(a.call)) - Number(isHard(b.call)))) {
      const own = await subject.answerOf(one);
      const made = own === undefined ? undefined : await produce(subject, one, own);
      if (made) yield made;
    }
  }
  const kinds = subject.inOrder(Object.entries(PRODUCERS), ([kind]) => kind);
  const questions: Question[] = [];
  // One of each kind in turn, so that a sheet has several.
  const open = kinds.map(askIn);
  while (open.length > 0 && questions.length < most) {
    const next = open.shift()!;
    const { value: made, done } = await next.next();
    if (done) continue;
    questions.push(made);
    open.push(next);
  }
  const lines = new Set(questions.flatMap((one) => subject.linesOf(one.function)));
  return { questions, lines: [...lines].toSorted((a, b) => a - b) };
}
