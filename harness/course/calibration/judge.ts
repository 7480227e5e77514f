import type { Exercise } from '../../core/checks/check.ts';
import { coverageGaps } from '../../core/checks/coverage.ts';
import type { ExportedFunctions } from '../../core/checks/exercise-plan.ts';
import { parametersOf } from './calibrate-coverage.ts';
import { type Extreme, sentencesOf, type Sightings } from './sightings.ts';

/** How far a comparison must stay from its tolerance, on either side. */
const MARGIN = 100;

/** After so many seeds each decade of each range should have been met. */
const SEEDS_FOR_DECADES = 10;

/** One check, as calibration saw it. */
export interface CheckCalibration {
  readonly id: string;
  /** The largest deviation of right solutions, in units of the tolerance; none was run where it is not there. */
  readonly right?: Extreme;
  /** The smallest deviation of the wrong solutions that fail it; not there where none does by its numbers. */
  readonly wrong?: Extreme;
  /** The misconceptions that fail it. */
  readonly catches: readonly string[];
  /** Another check that catches all of these. */
  readonly coveredBy?: string;
}

/** The grading of one exercise, graded. */
export interface Calibration {
  readonly id: string;
  readonly variants: number;
  readonly misconceptions: number;
  readonly checks: readonly CheckCalibration[];
  /** What must not be, a sentence each; none is what we want. */
  readonly breaches: readonly string[];
}

type Notes = Exercise<ExportedFunctions>['checks'][number]['notes'];

const where = ({ deviation, solution, seed }: Extreme): string =>
  `${deviation.toPrecision(2)} by ${solution} under seed ${seed}`;

/** What calibration holds against one check, unless its notes explain it. */
function judgeCheck({ id, right, wrong, catches, coveredBy }: CheckCalibration, notes: Notes): string[] {
  const breaches: string[] = [];
  if (catches.length === 0) breaches.push(`${id} catches no misconception`);
  else if (coveredBy !== undefined && notes?.redundancy === undefined)
    breaches.push(
      `${id} catches nothing that ${coveredBy} does not: remove it, or explain it in notes.redundancy`,
    );
  if (notes?.margin !== undefined) return breaches;
  const tooNear = `${id} is too near to its tolerance: mend it, or explain it in notes.margin`;
  if (right !== undefined && right.deviation * MARGIN > 1)
    breaches.push(`${tooNear} (right: ${where(right)})`);
  if (wrong !== undefined && wrong.deviation < MARGIN) breaches.push(`${tooNear} (wrong: ${where(wrong)})`);
  return breaches;
}

/** @param sightings of all seeds together */
export function judge(
  { checks, exports, domains = {} }: Exercise<ExportedFunctions>,
  sightings: Sightings,
): Pick<Calibration, 'checks' | 'breaches'> {
  const { right, wrong, failedBy, coverage, coveredSeeds } = sightings;
  const demanded = coveredSeeds >= SEEDS_FOR_DECADES ? 'all' : 'specials';
  const catches = (id: string): ReadonlySet<string> => failedBy.get(id) ?? new Set();
  const covers = (id: string, by: string): boolean =>
    id !== by && [...catches(id)].every((name) => catches(by).has(name));
  const seen = checks.map(({ id }): CheckCalibration => {
    const cover = checks.find((other) => covers(id, other.id));
    return {
      id,
      ...(right.has(id) ? { right: right.get(id)! } : {}),
      ...(wrong.has(id) ? { wrong: wrong.get(id)! } : {}),
      catches: [...catches(id)],
      ...(cover === undefined ? {} : { coveredBy: cover.id }),
    };
  });
  return {
    checks: seen,
    breaches: [
      ...sentencesOf(sightings.breaches),
      ...seen.flatMap((check, index) => judgeCheck(check, checks[index]!.notes)),
      ...coverageGaps(coverage, parametersOf(exports), domains, demanded),
    ],
  };
}
