import type {
  CheckGrade,
  ExerciseGrade,
  GradedExercise,
  Grades,
  SubmissionGrade,
} from '../../core/model/grades.generated.ts';
import { pendingPointsOf } from '../../core/model/open-points.ts';
import { sha256Of } from '../files/sha256.ts';
import { isPending } from '../model/pending.ts';
import { totalOf } from '../model/total.ts';

/** What a person decided about the points of a check, of an exercise or of a total. */
export interface Decision {
  readonly submission: string;
  /** Absent: the decision is about the total. */
  readonly exercise?: string;
  /** Absent: it is about the exercise as a whole. */
  readonly check?: string;
  /** From 0 to the maximum. Absent: there is only a comment. */
  readonly points?: number;
  /** Why, for the student and for later readers. */
  readonly comment: string;
  /** Who has decided. */
  readonly by: string;
  /** What the decision was about, see `versionOf`. */
  readonly source: string;
  /** Where it was read, for messages: `decide.csv:3`. */
  readonly at: string;
}

/** How many hexadecimal digits of a hash name a version: 128 bits, so that no two solutions with one can be made. */
const DIGITS = 32;
const MISSING = 'missing';

const abbreviate = (hash: string): string => hash.slice(0, 'sha256-'.length + DIGITS);

/** What `versionOf` and `versionOfAll` return. */
export const VERSION = new RegExp(`^(?:${MISSING}|sha256-[0-9a-f]{${DIGITS}})$`);

/**
 * The version of a solution that a decision is about. It says nothing about checks: a new check changes no decision.
 * @returns `sha256-` and 32 digits, or `missing`
 */
export const versionOf = ({ source }: Pick<ExerciseGrade, 'source'>): string =>
  source === undefined ? MISSING : abbreviate(source);

/** The version of everything that a student handed in. */
export function versionOfAll(grades: readonly Pick<ExerciseGrade, 'id' | 'source'>[]): string {
  const there = grades.flatMap(({ id, source }) => (source === undefined ? [] : [`${id} ${source}`]));
  return there.length === 0 ? MISSING : abbreviate(sha256Of(there.toSorted().join('\n')));
}

/** The target of a decision as text. */
export const targetOf = ({ submission, exercise, check }: Partial<Decision>): string =>
  JSON.stringify([submission, exercise, check]);

/** A grade with what was decided about it, and with what was computed. */
function decided<G extends CheckGrade | ExerciseGrade | SubmissionGrade>(
  grade: G,
  { points, comment, by, source }: Decision,
): G {
  const decision = { points, computed: grade.points, comment, by, source };
  return { ...grade, points: points ?? grade.points, decision };
}

/** A grade of which nothing is pending any more. What was unclear is decided. */
const settled = (grade: ExerciseGrade): ExerciseGrade => ({
  ...grade,
  status: 'settled',
  pendingPoints: undefined,
  note: grade.status === 'undecided' ? undefined : grade.note,
});

const LAPSED = 'An instructor decided about another version of this solution, and has to look at this one.';

/** What is decided about the grades of a class. */
export class Decisions {
  readonly #byTarget: ReadonlyMap<string, Decision>;

  /** @param decisions at most one for each target */
  constructor(decisions: readonly Decision[] = []) {
    this.#byTarget = new Map(decisions.map((decision) => [targetOf(decision), decision]));
  }

  #about(target: Partial<Decision>): Decision | undefined {
    return this.#byTarget.get(targetOf(target));
  }

  #applyToExercise(submission: string, computed: ExerciseGrade): ExerciseGrade {
    if (this.#byTarget.size === 0) return computed;
    const exercise = computed.id;
    const version = versionOf(computed);
    const whole = this.#about({ submission, exercise });
    const ofChecks = computed.checks.map(({ id }) => this.#about({ submission, exercise, check: id }));
    const checks = computed.checks.map((check, k) => {
      const decision = ofChecks[k];
      return decision?.source === version ? decided(check, decision) : check;
    });
    const isDecided = checks.some(({ decision }) => decision?.points !== undefined);
    const open = pendingPointsOf(checks);
    const grade: ExerciseGrade = isDecided
      ? {
          ...computed,
          checks,
          status: computed.status === 'harness-error' && open === 0 ? 'settled' : computed.status,
          points: checks.reduce((sum, { points }) => sum + points, 0),
          pendingPoints: open > 0 ? open : undefined,
        }
      : { ...computed, checks };
    if (whole?.source === version)
      return whole.points === undefined ? decided(grade, whole) : settled(decided(grade, whole));
    const hasLapsed = [whole, ...ofChecks].some(
      (decision) => decision?.points !== undefined && decision.source !== version,
    );
    if (!hasLapsed) return grade;
    const { maxPoints, note = LAPSED } = computed;
    return { ...grade, status: 'undecided', points: 0, pendingPoints: maxPoints, note };
  }

  /**
   * The grade of a submission with everything that was decided about it: once its total is, nothing of it is pending.
   * Where a solution has changed since, its points are pending.
   * @param computed its grades, in the order of the exercises
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
    if (decision.source !== versionOfAll(computed))
      return decision.points === undefined ? total : { ...total, points: 0, pendingPoints: total.maxPoints };
    return decision.points === undefined
      ? decided(total, decision)
      : {
          ...decided(total, decision),
          pendingPoints: undefined,
          exercises: grades.map((grade) => (isPending(grade) ? settled(grade) : grade)),
        };
  }

  /** What a grade says about a decision: nothing if it applies to it as it was meant. */
  #remarkOn(decision: Decision, { exercises, submissions }: Grades): string[] {
    const { at, submission, exercise, check, points } = decision;
    const k = exercises.findIndex(({ id }) => id === exercise);
    // The run grades only some exercises.
    if (exercise !== undefined && k === -1) return [];
    const whole = submissions.find(({ id }) => id === submission)!;
    const ofExercise = whole.exercises[k];
    const target =
      check === undefined ? (ofExercise ?? whole) : ofExercise!.checks.find(({ id }) => id === check);
    if (target?.decision !== undefined) return [];
    const what = [`${at}: ${submission}`, exercise, check].filter((part) => part !== undefined).join(' ');
    if (target === undefined)
      return [`${what} was not run, so this line is ignored: decide about the exercise`];
    const now = ofExercise === undefined ? versionOfAll(whole.exercises) : versionOf(ofExercise);
    const effect = points === undefined ? 'has lapsed' : 'is pending';
    return [`${what} ${effect}: the solution changed since (${decision.source} is now ${now})`];
  }

  /** One sentence for each decision that does not simply apply. @param grades to which they were applied */
  remarksOn(grades: Grades): string[] {
    return [...this.#byTarget.values()].flatMap((decision) => this.#remarkOn(decision, grades));
  }

  /** All that decides what is decided, for comparison. */
  toJSON(): unknown {
    return [...this.#byTarget.values()].map((decision) => ({ ...decision, at: undefined }));
  }
}
