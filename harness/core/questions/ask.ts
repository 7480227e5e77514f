import type { ExercisePlan } from '../model/exercise-plan.ts';
import type { ExerciseGrade } from '../model/grades.generated.ts';
import type { Question } from '../model/question.ts';
import type { Check } from '../runner/index.ts';
import type { SandboxHost, SourceFiles, SourceTools } from '../sandbox/index.ts';
import { caseQuestions } from './case.ts';
import { changeQuestions } from './change.ts';
import { countQuestions } from './count.ts';
import type { ShortCalls } from './short-calls.ts';
import { Subject } from './subject.ts';
import { traceQuestions } from './trace.ts';
import { valueQuestions } from './value.ts';

/** The kinds of questions: each makes them one after the other. */
const PRODUCERS: readonly ((subject: Subject) => AsyncGenerator<Question>)[] = [
  valueQuestions,
  countQuestions,
  traceQuestions,
  changeQuestions,
  caseQuestions,
];

/** What questions are made from, besides a solution. */
export interface Asking {
  readonly plan: ExercisePlan<Check>;
  readonly calls: ShortCalls;
  readonly host: SandboxHost;
  readonly source: SourceTools;
  /** How many questions at most. */
  readonly most: number;
}

/** Questions about a solution, and the lines of its source that they need. */
export interface Sheet {
  readonly questions: readonly Question[];
  readonly lines: readonly number[];
}

/** Whether the checks say that a function is right: none fails, or all that judge it pass and it is not only compared. */
const passes =
  ({ checks }: Pick<ExerciseGrade, 'checks'>, { grading }: ExercisePlan<Check>) =>
  (name: string): boolean => {
    const judges = new Map(grading.checks.map((check) => [check.id, check.judges]));
    const isPassed = ({ outcome }: { readonly outcome: string }): boolean => outcome === 'passed';
    const own = checks.filter(({ id }) => judges.get(id) === name);
    return checks.every(isPassed) || (own.length > 0 && own.every(isPassed));
  };

/**
 * Asks about the functions of a solution that are right. The same solution, seed and name give the same questions.
 * @param name of the student and the exercise, with the seed
 * @param grade of the solution: nothing of it is checked again
 */
export async function askAbout(
  { plan, calls, host, source, most }: Asking,
  files: SourceFiles,
  grade: Pick<ExerciseGrade, 'checks'>,
  name: string,
): Promise<Sheet> {
  const subject = new Subject(plan, calls, { source, host, files }, name, passes(grade, plan));
  let open = subject.inOrder(
    PRODUCERS.map((produce, k) => ({ k, made: produce(subject) })),
    ({ k }) => String(k),
  );
  const questions: Question[] = [];
  // One of each kind in turn, so that a sheet has several.
  while (open.length > 0 && questions.length < most) {
    const left: (typeof open)[number][] = [];
    for (const producer of open) {
      if (questions.length === most) break;
      const { value, done } = await producer.made.next();
      if (done) continue;
      questions.push(value);
      left.push(producer);
    }
    open = left;
  }
  const lines = new Set(questions.flatMap((one) => [...subject.linesOf(one.function)]));
  return { questions, lines: [...lines].toSorted((a, b) => a - b) };
}
