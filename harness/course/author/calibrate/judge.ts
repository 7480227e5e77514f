import { greatest, least, rollup, sum } from 'd3-array';
import type { CheckOutline, Grading } from '../../../core/model/check.ts';
import { parametersOf } from '../../../core/model/domain.ts';
import type { Misconception } from '../../../core/model/misconception.ts';
import type { Check } from '../../../core/runner/index.ts';
import { ADVICE } from './advice.ts';
import { coverageGaps, demandsOfContract, type IsDemanded } from './coverage.ts';
import { judgeLoss, lossesOf, weightNotes } from './judge-loss.ts';
import { type Deviation, type Report, reportsOf, type Sightings, type Used } from './sightings.ts';

/** Factor between a comparison and its tolerance, on either side. */
const MARGIN = 100;

/** Ratio of a limit on fuel to the slowest right solution. */
const SLOWER = { call: 1.5, exercise: 3 };

export interface CheckCalibration {
  readonly id: string;
  /** Largest of right solutions, in units of the tolerance; absent if none ran. */
  readonly right?: Deviation;
  /** Smallest of failing solutions, in units of the tolerance; absent if none fails by its numbers. */
  readonly wrong?: Deviation;
  readonly catches: readonly string[];
  /** Catches all of these. */
  readonly coveredBy?: string;
}

export interface Calibration {
  readonly id: string;
  readonly variants: number;
  readonly misconceptions: number;
  /** Empty if the exercise does not work at all. */
  readonly checks: readonly CheckCalibration[];
  /** Maxima of right solutions, by call and by exercise; empty if none ran. */
  readonly used: readonly Used[];
  readonly notes: readonly string[];
  readonly breaches: readonly Report[];
}

const deviationText = ({ deviation, solution, seed }: Deviation): string =>
  `${deviation.toPrecision(2)} by ${solution} under seed ${seed}`;

/** Breaches without an explanation in the check's notes. */
function judgeCheck(
  { id, right, wrong, catches, coveredBy }: CheckCalibration,
  { notes, kind }: CheckOutline,
): Report[] {
  const breaches: Report[] = [];
  const breach = (sentence: string, advice?: string): void => {
    breaches.push({ sentence, check: id, advice });
  };
  if (kind.bringsMistakes) return [];
  if (catches.length === 0) breach(`${id} catches no misconception`, ADVICE.catchesNothing);
  else if (coveredBy !== undefined && notes?.redundancy === undefined)
    breach(`${id} catches nothing that ${coveredBy} does not`, ADVICE.catchesNothingElse);
  if (notes?.margin !== undefined) return breaches;
  const tooNear = `${id} is too close to its tolerance: fix it, or explain it in notes.margin`;
  if (right !== undefined && right.deviation * MARGIN > 1)
    breach(`${tooNear} (right: ${deviationText(right)})`, ADVICE.rightIsNear);
  if (wrong !== undefined && wrong.deviation < MARGIN)
    breach(`${tooNear} (wrong: ${deviationText(wrong)})`, ADVICE.wrongIsNear);
  return breaches;
}

export const millions = (fuel: number): number => Math.ceil(fuel / 1e6);

/** Value of `fuel` for exercise.json, in millions of units. */
export const fuelFor = (used: number): number => 10 * Math.ceil((SLOWER.exercise * millions(used)) / 10);

const judgeUsed = (used: readonly Used[]): Report[] =>
  used.flatMap(({ by, fuel, most, solution, seed }) => {
    if (SLOWER[by] * fuel <= most) return [];
    const may = `of the ${millions(most)} that it may use (seed ${seed})`;
    return by === 'call'
      ? {
          sentence: `a call of ${solution} uses ${millions(fuel)} million units of fuel ${may}`,
          advice: ADVICE.slowCall,
        }
      : {
          sentence: `${solution} uses ${millions(fuel)} million units of fuel ${may}`,
          advice: ADVICE.slowExercise(fuelFor(fuel)),
        };
  });

const NO_AUDIT = 'no check finds what a solution remembers: put purity() at the end of checks';

const unjudged = ({ checks, exports }: Pick<Grading, 'checks' | 'exports'>): Report[] =>
  Object.entries(exports)
    .filter(
      ([name, { parameters }]) => parameters.length > 0 && !checks.some(({ judges }) => judges === name),
    )
    .map(([name, { parameters }]) => ({
      sentence: `no check judges ${name}`,
      advice: ADVICE.unjudged(name, parameters),
    }));

/** Exercises whose solutions are tests: their arguments are implementations, not values of domains. */
function withoutDomain({ checks, exports, domains = {} }: Grading<Check>): string[] {
  if (checks.every(({ kind }) => kind.isolates)) return [];
  const known = new Set(
    Object.entries(domains).flatMap(([quantity, domain]) => parametersOf(quantity, domain)),
  );
  return Object.entries(exports).flatMap(([name, { parameters }]) =>
    parameters
      .filter((parameter) => !known.has(parameter))
      .map((parameter) => `${name} ${parameter} has no domain: nothing says which values must be tried`),
  );
}

/** @param sightings of all seeds */
export function judge(
  grading: Grading<Check>,
  sightings: Sightings,
  misconceptions: readonly Pick<Misconception, 'id' | 'weight'>[] = [],
): Omit<Calibration, 'id' | 'variants' | 'misconceptions'> {
  const { checks, exports, domains = {} } = grading;
  const seenBreaches = reportsOf(sightings.breaches);
  // Further breaches would be consequences.
  if (!sightings.works) return { checks: [], used: [], notes: [], breaches: seenBreaches };
  const used = (['call', 'exercise'] as const).flatMap(
    (by) =>
      greatest(
        sightings.used.filter((one) => one.by === by),
        ({ fuel }) => fuel,
      ) ?? [],
  );
  const caught = rollup(
    sightings.caught,
    (some) => new Set(some.map(({ misconception }) => misconception)),
    ({ check }) => check,
  );
  const catches = (id: string): ReadonlySet<string> => caught.get(id) ?? new Set();
  const audits = checks.filter(({ kind }) => kind.findsMemory);
  const remembers = (name: string): boolean => audits.some(({ id }) => catches(id).has(name));
  const covers = (id: string, by: string): boolean =>
    id !== by && [...catches(id)].every((name) => catches(by).has(name));
  const seen = checks.map(({ id }): CheckCalibration => ({
    id,
    right: greatest(
      sightings.right.filter(({ check }) => check === id),
      ({ deviation }) => deviation,
    ),
    wrong: least(
      sightings.wrong.filter(({ check }) => check === id),
      ({ deviation }) => deviation,
    ),
    catches: [...catches(id)],
    coveredBy: checks.find((other) => covers(id, other.id))?.id,
  }));
  const isDemanded = demandsOfContract(grading);
  const gaps = (are: IsDemanded): string[] => coverageGaps(sightings.coverage, exports, domains, are);
  const lost = lossesOf(sightings.lost);
  const points = checks.map((check) => check.points);
  const worth = { maxPoints: sum(points), ofCheck: Math.min(...points) };
  return {
    checks: seen,
    used,
    notes: [
      ...new Set(sightings.notes),
      ...gaps((...gap) => !isDemanded(...gap)).map((gap) => `${gap}: together seems to rule it out`),
      ...(audits.length === 0 && !checks.every(({ kind }) => kind.isolates) ? [NO_AUDIT] : []),
      ...withoutDomain(grading),
      ...weightNotes(misconceptions, lost, worth),
    ],
    breaches: [
      ...seenBreaches,
      ...judgeUsed(used),
      ...unjudged({ checks, exports }),
      ...seen.flatMap((check, index) => judgeCheck(check, checks[index]!)),
      ...misconceptions.flatMap((one) =>
        lost.has(one.id) ? judgeLoss(one, lost.get(one.id)!, worth, remembers(one.id)) : [],
      ),
      ...gaps(isDemanded).map((sentence): Report => ({ sentence, advice: ADVICE.gap })),
    ],
  };
}
