import { sort } from 'd3-array';
import type {
  CheckGrade,
  ExerciseGrade,
  GradedExercise,
  Grades,
  SubmissionGrade,
} from '../../../core/model/grades.generated.ts';
import { earnedBy, pendingPointsOf } from '../../../core/model/open-points.ts';
import { listed } from '../../shared/model/listed.ts';
import { isPending } from '../../shared/model/pending.ts';
import { fullMarks, totalOf } from '../../shared/model/total.ts';
import { versionOf, versionOfAll } from '../../shared/model/version.ts';

export interface Decision {
  readonly submission: string;
  /** Absent for the total. */
  readonly exercise?: string;
  /** Absent for the whole exercise. */
  readonly check?: string;
  /** From 0 to the maximum; absent if there is only a comment. */
  readonly points?: number;
  /** Students read it. */
  readonly comment: string;
  readonly by: string;
  /** Version of the solution, from `versionOf`. */
  readonly source: string;
  /** `decide.csv:3` */
  readonly at: string;
}

/** Target of a decision, for people. */
export const nameOf = ({ submission, exercise, check }: Decision): string =>
  [submission, exercise, check].filter((part) => part !== undefined).join(' ');

/** Target of a decision, for comparison. */
export const targetOf = ({ submission, exercise, check }: Partial<Decision>): string =>
  JSON.stringify([submission, exercise, check]);

/** Keeps the computed points as well. */
function decided<G extends CheckGrade | ExerciseGrade | SubmissionGrade>(
  grade: G,
  { points, comment, by, source }: Decision,
): G {
  const decision = { points, computed: grade.points, comment, by, source };
  return { ...grade, points: points ?? grade.points, decision };
}

/** Leaves nothing pending. */
const settled = (grade: ExerciseGrade): ExerciseGrade => ({
  ...grade,
  status: 'settled',
  pendingPoints: undefined,
  note: grade.status === 'undecided' ? undefined : grade.note,
});

/** Decisions lapse if the solution changed or the course now gives fewer points. */
const holds = (
  { source, points = 0 }: Decision,
  version: string,
  { maxPoints }: Pick<CheckGrade, 'maxPoints'>,
): boolean => source === version && points <= maxPoints;

const LAPSED = 'An instructor decided about another version of this solution, and has to look at this one.';

export class Decisions {
  readonly #byTarget: ReadonlyMap<string, Decision>;
  readonly #isPartial: boolean;

  /**
   * @param decisions the last one about each target counts
   * @param isPartial only some exercises are graded, so decisions about totals do not apply
   */
  constructor(decisions: readonly Decision[] = [], isPartial = false) {
    this.#byTarget = new Map(decisions.map((decision) => [targetOf(decision), decision]));
    this.#isPartial = isPartial;
  }

  /** Counts those about nothing in this run, too. */
  get size(): number {
    return this.#byTarget.size;
  }

  #about(target: Partial<Decision>): Decision | undefined {
    return this.#isPartial && target.exercise === undefined
      ? undefined
      : this.#byTarget.get(targetOf(target));
  }

  #applyToExercise(submission: string, computed: ExerciseGrade): ExerciseGrade {
    if (this.#byTarget.size === 0) return computed;
    const exercise = computed.id;
    const version = versionOf(computed);
    const whole = this.#about({ submission, exercise });
    const ofChecks = computed.checks.map(({ id }) => this.#about({ submission, exercise, check: id }));
    const checks = computed.checks.map((check, k) => {
      const decision = ofChecks[k];
      return decision && holds(decision, version, check) ? decided(check, decision) : check;
    });
    const isDecided = checks.some(({ decision }) => decision?.points !== undefined);
    const open = pendingPointsOf(checks);
    const grade: ExerciseGrade = isDecided
      ? {
          ...computed,
          checks,
          status: computed.status === 'harness-error' && open === 0 ? 'settled' : computed.status,
          points: earnedBy(checks),
          pendingPoints: open > 0 ? open : undefined,
        }
      : { ...computed, checks };
    if (whole && holds(whole, version, computed))
      return whole.points === undefined ? decided(grade, whole) : settled(decided(grade, whole));
    const hasLapsed = [whole, ...ofChecks].some(
      (decision, k) =>
        decision?.points !== undefined && !holds(decision, version, [computed, ...computed.checks][k]!),
    );
    if (!hasLapsed) return grade;
    const { maxPoints, note = LAPSED } = computed;
    return { ...grade, status: 'undecided', points: 0, pendingPoints: maxPoints, note };
  }

  /**
   * Grades a submission with its decisions. A decided total leaves nothing pending; a decision about an earlier
   * solution makes its points pending.
   * @param computed in the order of `exercises`
   */
  apply(
    submission: string,
    exercises: readonly GradedExercise[],
    computed: readonly ExerciseGrade[],
  ): SubmissionGrade {
    const grades = computed.map((grade) => this.#applyToExercise(submission, grade));
    const total = { id: submission, ...totalOf(exercises, grades), exercises: grades };
    const decision = this.#about({ submission });
    if (decision === undefined) return total;
    if (!holds(decision, versionOfAll(computed), { maxPoints: fullMarks(exercises).points }))
      return decision.points === undefined ? total : { ...total, points: 0, pendingPoints: total.maxPoints };
    return decision.points === undefined
      ? decided(total, decision)
      : {
          ...decided(total, decision),
          pendingPoints: undefined,
          exercises: grades.map((grade) => (isPending(grade) ? settled(grade) : grade)),
        };
  }

  /** Why a decision does not apply. */
  #remarkOn(decision: Decision, { exercises }: Grades, whole: SubmissionGrade): string[] {
    const { at, exercise, check, points } = decision;
    const ofExercise = whole.exercises[exercises.findIndex(({ id }) => id === exercise)];
    const target =
      check === undefined ? (ofExercise ?? whole) : ofExercise!.checks.find(({ id }) => id === check);
    if (target?.decision !== undefined) return [];
    const what = `${at}: ${nameOf(decision)}`;
    if (target === undefined)
      return [`${what} was not run, so this line is ignored: decide about the exercise`];
    const now = ofExercise === undefined ? versionOfAll(whole.exercises) : versionOf(ofExercise);
    const effect = points === undefined ? 'has lapsed' : 'is pending';
    const computed =
      ofExercise === undefined
        ? ''
        : `; computed for this version: ${earnedBy(ofExercise.checks)} of ${ofExercise.maxPoints}`;
    const reason =
      decision.source === now
        ? `${points} points are more than it can have now`
        : `the solution changed since (${decision.source} is now ${now})${computed}`;
    return [`${what} ${effect}: ${reason}`];
  }

  /** Lists each decision that does not apply, and in one sentence those about nothing in this run. */
  remarksOn(grades: Grades): string[] {
    const wholes = new Map(grades.submissions.map((whole) => [whole.id, whole]));
    const ids = new Set(grades.exercises.map(({ id }) => id));
    const elsewhere: string[] = [];
    const remarks = [...this.#byTarget.values()].flatMap((decision) => {
      const { submission, exercise } = decision;
      const whole = wholes.get(submission);
      if (whole !== undefined && (exercise === undefined ? !this.#isPartial : ids.has(exercise)))
        return this.#remarkOn(decision, grades, whole);
      elsewhere.push(nameOf(decision));
      return [];
    });
    return elsewhere.length === 0
      ? remarks
      : [...remarks, `Decided, but not about anything that this run grades: ${listed(elsewhere)}`];
  }

  /** Omits places, and sorts: equal decisions have equal text. */
  toJSON(): unknown {
    return sort(this.#byTarget, ([target]) => target).map(
      ([, { submission, exercise, check, points, comment, by, source }]) => ({
        submission,
        exercise,
        check,
        points,
        comment,
        by,
        source,
      }),
    );
  }
}
