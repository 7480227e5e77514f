import type { ExerciseGrade, Grades } from '../../core/model/grades.generated.ts';
import { isPending } from '../model/pending.ts';

/** What a person decided about a pending grade. */
export interface Settlement {
  /** Where it was read, for messages: `settle.csv:3`. */
  readonly at: string;
  readonly submission: string;
  readonly exercise: string;
  /** 0 ≤ points ≤ those of the exercise. */
  readonly points: number;
  readonly reason: string;
  /** What the decision was about, see `settlementKey`. It lapses when either changes. */
  readonly source: string;
  readonly checks: string;
}

/** The columns of a file of settlements, in the order in which `grade` prints them. */
export const SETTLEMENT_COLUMNS = ['student', 'exercise', 'points', 'reason', 'source', 'checks'] as const;

/** The version of a solution and of the checks that a settlement is about. */
export interface SettlementKey {
  readonly source: string;
  readonly checks: string;
}

/** How many hexadecimal digits of a hash are shown: few enough to be copied by hand. */
const DIGITS = 16;
const UNREADABLE = 'unreadable';

const abbreviate = (hash: string): string => hash.replace(/^sha256-/, '').slice(0, DIGITS);

/**
 * @param source the hash of the solution; absent if it could not be read
 * @param fingerprint of the exercise
 */
export const settlementKey = (source: string | undefined, fingerprint: string): SettlementKey => ({
  source: source === undefined ? UNREADABLE : abbreviate(source),
  checks: abbreviate(fingerprint),
});

const nameOf = ({ submission, exercise }: Pick<Settlement, 'submission' | 'exercise'>): string =>
  JSON.stringify([submission, exercise]);

/** What the grade of a settlement's pair says about it; nothing if it applies. */
function remarkOn({ at, submission, exercise, source, checks }: Settlement, grades: Grades): string[] {
  const k = grades.exercises.findIndex(({ id }) => id === exercise);
  // The run grades only some exercises.
  if (k === -1) return [];
  const grade = grades.submissions.find(({ id }) => id === submission)!.exercises[k]!;
  if (grade.status === 'settled') return [];
  const what = `${at}: ${submission} ${exercise}`;
  if (!isPending(grade)) return [`${what} is not pending, so this line is ignored`];
  const now = settlementKey(grade.source, grades.exercises[k]!.fingerprint);
  const changed = now.source === source ? 'checks' : 'solution';
  const [old, current] = changed === 'checks' ? [checks, now.checks] : [source, now.source];
  return [`${what} has lapsed: the ${changed} changed since (${old} is now ${current})`];
}

/** The decisions about the pending grades of a class. Only what is pending can be settled. */
export class Settlements {
  readonly #byPair: ReadonlyMap<string, Settlement>;

  /** @param settlements at most one for each submission and exercise */
  constructor(settlements: readonly Settlement[] = []) {
    this.#byPair = new Map(settlements.map((settlement) => [nameOf(settlement), settlement]));
  }

  /** The grade of a submission with the settled points, if it is pending and a settlement is about this version of it. */
  apply(submission: string, grade: ExerciseGrade, fingerprint: string): ExerciseGrade {
    const settlement = this.#byPair.get(nameOf({ submission, exercise: grade.id }));
    if (settlement === undefined || !isPending(grade)) return grade;
    const { source, checks } = settlementKey(grade.source, fingerprint);
    if (settlement.source !== source || settlement.checks !== checks) return grade;
    const { points, reason } = settlement;
    return { ...grade, status: 'settled', points, settled: { reason, source, checks } };
  }

  /** One sentence for each settlement that does not apply. @param grades to which they were applied */
  remarksOn(grades: Grades): string[] {
    return [...this.#byPair.values()].flatMap((settlement) => remarkOn(settlement, grades));
  }

  /** All that decides what is settled, for comparison. */
  toJSON(): unknown {
    return [...this.#byPair].map(([pair, { points, reason, source, checks }]) => [
      pair,
      points,
      reason,
      source,
      checks,
    ]);
  }
}
