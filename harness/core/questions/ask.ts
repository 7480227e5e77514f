import { valueOf } from '../model/call.ts';
import type { ExerciseGrade } from '../model/grades.generated.ts';
import { leavesOf } from '../model/parts.ts';
import type { Question } from '../model/question.ts';
import type { SourceFiles } from '../sandbox/index.ts';
import { PRODUCERS } from './producers.ts';
import type { ShortCall, ShortCalls } from './short-calls.ts';
import { type Asking, Subject } from './subject.ts';

/** Questions about a solution, and the lines of its source that they need. */
export interface Sheet {
  readonly questions: readonly Question[];
  readonly lines: readonly number[];
}

/** Answers with many digits, apart from rounding, are hard to find by hand. */
const isHard = ({ right }: ShortCall): boolean =>
  [...leavesOf(valueOf(right))].some(
    ([, leaf]) => typeof leaf === 'number' && Number(leaf.toPrecision(12)) !== Number(leaf.toPrecision(3)),
  );

/**
 * Asks about the functions of a solution that are right: no check fails, or all that judge them pass.
 * @param most number of questions
 * @param grade of the solution, which is not checked again
 * @param name all choices follow from it
 */
export async function askAbout(
  asking: Asking & { readonly calls: ShortCalls; readonly most: number },
  files: SourceFiles,
  { checks }: Pick<ExerciseGrade, 'checks'>,
  name: string,
): Promise<Sheet> {
  const { plan, calls, most } = asking;
  const subject = new Subject(asking, files, name);
  const judges = new Map(plan.grading.checks.map((check) => [check.id, check.judges]));
  const failed = checks.filter(({ outcome }) => outcome !== 'passed');
  const isRight = (one: string): boolean => {
    const own = checks.filter(({ id }) => judges.get(id) === one);
    return failed.length === 0 || (own.length > 0 && own.every(({ outcome }) => outcome === 'passed'));
  };
  const right = [...calls].flatMap(([one, some]) => (isRight(one) ? some : []));
  let open = subject
    .inOrder(Object.entries(PRODUCERS), ([kind]) => kind)
    .map(([kind, produce]) => {
      const mixed = subject.inOrder(right, ({ text }) => `${kind} ${text}`);
      return { produce, left: mixed.toSorted((a, b) => Number(isHard(a)) - Number(isHard(b))) };
    });
  const questions: Question[] = [];
  // One of each kind in turn, so that a sheet has several.
  while (open.length > 0 && questions.length < most) {
    for (const one of open) {
      let made: Question | undefined;
      while (made === undefined && one.left.length > 0 && questions.length < most)
        made = await one.produce(subject, one.left.shift()!);
      if (made) questions.push(made);
    }
    open = open.filter(({ left }) => left.length > 0);
  }
  const lines = new Set(questions.flatMap((one) => subject.linesOf(one.function)));
  return { questions, lines: [...lines].toSorted((a, b) => a - b) };
}
