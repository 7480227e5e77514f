import { isFailure } from '../../../core/explain/index.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { CheckGrade, GradePosition, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { mapLeaves } from '../../../core/model/parts.ts';
import { sameAnswer } from '../../../core/model/same-answer.ts';

interface Member {
  readonly submission: string;
  /** Hash of the solution. */
  readonly source: string;
  /** Absent if nothing says where in the source the mistake is. */
  readonly position?: GradePosition | undefined;
}

/** Students whose checks fail at the same inputs with the same answers, which no misconception gives. */
export interface SameMistake {
  readonly exercise: string;
  /** `04-momentum/3fa2c1d0`: the exercise, and the beginning of the least hash of a solution. */
  readonly group: string;
  /** The first failed one whose answer is known, without what is about one student alone. */
  readonly check: CheckGrade;
  /** At least two, in the order of the grades. */
  readonly members: readonly Member[];
}

const DIGITS = 8;

const groupOf = (exercise: string, members: readonly Member[]): string => {
  const [least] = members.map(({ source }) => source).toSorted();
  return `${exercise}/${least!.slice('sha256-'.length).slice(0, DIGITS)}`;
};

/** Nobody takes −0 for another answer than 0. */
const answerOf = ({ actual }: CheckGrade): unknown => mapLeaves(actual, (leaf) => (leaf === '-0' ? 0 : leaf));

/** Failed checks; none if a misconception explains one, or if a function is not written yet. */
const failuresOf = (checks: readonly CheckGrade[]): readonly CheckGrade[] =>
  checks.some(({ diagnosis, unwritten }) => (diagnosis ?? unwritten) !== undefined)
    ? []
    : checks.filter(isFailure);

/** Everything about failures that must be equal, not only up to rounding. */
const keyOf = (exercise: string, failures: readonly CheckGrade[]): string =>
  JSON.stringify([exercise, failures.map((one) => [one.id, one.outcome, one.message, one.counterexample])]);

/** Leaves out what is about one student's source alone. */
const sharedPartOf = (check: CheckGrade): CheckGrade => ({
  ...check,
  decision: undefined,
  explanations: undefined,
  hint: undefined,
  memory: undefined,
  picture: undefined,
  position: undefined,
  printed: undefined,
  replay: undefined,
  where: undefined,
});

interface Column extends Pick<SameMistake, 'exercise' | 'check'> {
  readonly answers: readonly unknown[];
  readonly members: Member[];
}

/** Finds same mistakes in one pass over the grades of a class, in memory for the different ones alone. */
export class SameMistakes {
  readonly #columns = new Map<string, Column[]>();

  add({ id: submission, exercises }: SubmissionGrade): void {
    for (const { id: exercise, source, checks } of exercises) {
      const failures = failuresOf(checks);
      const check = failures.find((one) => 'actual' in one);
      if (source === undefined || check === undefined) continue;
      const columns = getOrCreate(this.#columns, keyOf(exercise, failures), (): Column[] => []);
      const answers = failures.map(answerOf);
      let column = columns.find((one) => one.answers.every((answer, k) => sameAnswer(answer, answers[k])));
      if (column === undefined)
        columns.push((column = { exercise, check: sharedPartOf(check), answers, members: [] }));
      const position = checks.find((one) => one.position !== undefined)?.position;
      column.members.push({ submission, source, position });
    }
  }

  /** The largest first, then by exercise and group. */
  get groups(): SameMistake[] {
    return [...this.#columns.values()]
      .flat()
      .filter(({ members }) => members.length > 1)
      .map(({ exercise, check, members }) => ({
        exercise,
        group: groupOf(exercise, members),
        check,
        members,
      }))
      .toSorted((a, b) => b.members.length - a.members.length || (a.group < b.group ? -1 : 1));
  }
}
