import type { CheckGrade, ExerciseGrade } from '../../harness/core/model/grades.generated.ts';
import { upperBound } from './bounds.ts';
import type { Fault, Measured } from './grade-corpus.ts';
import type { Corpus } from './read-corpus.ts';

/** `k` of `n`, and the rate that is not exceeded with a confidence of 95 %. */
export interface Share {
  readonly k: number;
  readonly n: number;
  readonly bound: number;
}

/** What the grades of a corpus say about the grader. */
export interface Figures {
  /** Wrong solutions with full marks, and right ones without: under seed 1, and under any of the seeds. */
  readonly accepted: Share;
  readonly acceptedOnce: Share;
  readonly rejected: Share;
  readonly rejectedOnce: Share;
  /** How many different rows of outcomes the wrong solutions have: the smaller, the more alike they are. */
  readonly rows: number;
  /** Of the wrong solutions that lost points: those with an explanation of any kind. */
  readonly explained: Share;
  /** Of the explained wrong ones with a label `mistake`: those whose named misconceptions are not the label's. */
  readonly misnamed: Share;
  /** Of the solutions with a label `points`: those whose points lie outside. */
  readonly outOfProportion: Share;
}

const share = (items: readonly Measured[], is: (item: Measured) => boolean): Share => {
  const [k, n] = [items.filter(is).length, items.length];
  return { k, n, bound: upperBound(k, n) };
};

const isFull = ({ status, points, maxPoints }: ExerciseGrade): boolean =>
  status === 'graded' && points === maxPoints;

const first = ({ grades }: Measured): ExerciseGrade => grades[0]!;

const isExplained = ({ diagnosis, memory, relation, where }: CheckGrade): boolean =>
  [diagnosis, memory, relation, where].some((part) => part !== undefined);

/** Checks that were run and lost points. */
const lost = (grade: ExerciseGrade): readonly CheckGrade[] =>
  grade.checks.filter(({ points, maxPoints, outcome }) => points < maxPoints && outcome !== 'blocked');

/** The ids of the misconceptions that are named under the first seed. */
export const namedIn = (item: Measured): readonly string[] => [
  ...new Set(lost(first(item)).flatMap(({ diagnosis }) => diagnosis?.misconception ?? [])),
];

export const isAccepted = (item: Measured): boolean => item.verdict === 'wrong' && item.grades.some(isFull);

export const isRejected = (item: Measured): boolean => item.verdict === 'right' && !item.grades.every(isFull);

export const isMisnamed = (item: Measured): boolean => {
  const named = namedIn(item);
  return item.mistake === 'none' ? named.length > 0 : named.some((name) => name !== item.mistake);
};

export const isOutOfProportion = (item: Measured): boolean => {
  const { points } = first(item);
  const [least, most] = item.points!;
  return points < least || points > most;
};

/** @param measured solutions of one exercise, or of several */
export function figuresOf(measured: readonly Measured[]): Figures {
  const wrong = measured.filter(({ verdict }) => verdict === 'wrong');
  const right = measured.filter(({ verdict }) => verdict === 'right');
  const losing = wrong.filter((item) => !isFull(first(item)));
  const row = (item: Measured): string =>
    [item.exercise, ...first(item).checks.map(({ outcome }) => outcome)].join(' ');
  return {
    accepted: share(wrong, (item) => isFull(first(item))),
    acceptedOnce: share(wrong, isAccepted),
    rejected: share(right, (item) => !isFull(first(item))),
    rejectedOnce: share(right, isRejected),
    rows: new Set(wrong.map(row)).size,
    explained: share(losing, (item) => lost(first(item)).some(isExplained)),
    misnamed: share(
      losing.filter(({ mistake }) => mistake !== undefined),
      isMisnamed,
    ),
    outOfProportion: share(
      measured.filter(({ points }) => points !== undefined),
      isOutOfProportion,
    ),
  };
}

/** Whether a corpus shows something that its own lists do not name: what `npm run measure` fails for. */
export const hasNews = (
  { survivors, unproved }: Corpus,
  measured: readonly Measured[],
  faults: readonly Fault[],
): boolean =>
  measured.some((item) => isRejected(item) || (isAccepted(item) && !survivors.includes(item.file))) ||
  faults.some(({ file }) => !unproved.includes(file));
