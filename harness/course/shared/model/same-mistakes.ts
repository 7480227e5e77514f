import { isFailure } from '../../../core/explain/index.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { CheckGrade, GradePosition, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { mapLeaves } from '../../../core/model/parts.ts';
import { sameAnswer } from '../../../core/model/same-answer.ts';

/** Students whose checks fail at the same inputs with the same answers, which no misconception gives. */
export interface SameMistake {
  readonly exercise: string;
  /** `04-momentum/3fa2c1d0`: the exercise, and the beginning of the first member's hash. */
  readonly group: string;
  /** The first failed one whose answer is known, without what is about one student's source. */
  readonly check: CheckGrade;
  /** At least two, in the order of the grades. */
  readonly members: readonly {
    readonly submission: string;
    /** Hash of the solution. */
    readonly source: string;
    /** Absent if nothing says where in the source the mistake is. */
    readonly position?: GradePosition | undefined;
  }[];
}

/** They must be equal; answers may differ by rounding. */
const EQUAL = ['id', 'outcome', 'message', 'counterexample'] as const;
const SHARED = [...EQUAL, 'title', 'points', 'maxPoints', 'call', 'expected', 'actual'] as const;

const only = (fields: readonly (keyof CheckGrade)[], check: CheckGrade): object =>
  Object.fromEntries(fields.map((field) => [field, check[field]]));

/** −0 and 0 are one answer. */
const answerOf = ({ actual }: CheckGrade): unknown => mapLeaves(actual, (leaf) => (leaf === '-0' ? 0 : leaf));

interface SameAnswers extends SameMistake {
  readonly answers: readonly unknown[];
  readonly members: SameMistake['members'][number][];
}

/** Finds same mistakes in one pass over the grades of a class, and keeps one check of each. */
export class SameMistakes {
  readonly #columns = new Map<string, SameAnswers[]>();

  add({ id: submission, exercises }: SubmissionGrade): void {
    for (const { id: exercise, source, checks } of exercises) {
      const failures = checks.filter(isFailure);
      const check = failures.find((one) => 'actual' in one);
      const isKnown = checks.some(({ diagnosis, unwritten }) => (diagnosis ?? unwritten) !== undefined);
      if (source === undefined || check === undefined || isKnown) continue;
      const key = JSON.stringify([exercise, failures.map((one) => only(EQUAL, one))]);
      const columns = getOrCreate(this.#columns, key, (): SameAnswers[] => []);
      const answers = failures.map(answerOf);
      let column = columns.find((one) => one.answers.every((answer, k) => sameAnswer(answer, answers[k])));
      if (column === undefined) {
        const group = `${exercise}/${source.replace('sha256-', '').slice(0, 8)}`;
        column = { exercise, group, check: only(SHARED, check) as CheckGrade, answers, members: [] };
        columns.push(column);
      }
      const position = checks.find((one) => one.position !== undefined)?.position;
      column.members.push({ submission, source, position });
    }
  }

  /** The largest first, then by name. */
  get groups(): SameMistake[] {
    return [...this.#columns.values()]
      .flat()
      .filter(({ members }) => members.length > 1)
      .toSorted((a, b) => b.members.length - a.members.length || (a.group < b.group ? -1 : 1));
  }
}
