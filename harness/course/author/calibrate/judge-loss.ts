import { max, min, rollup } from 'd3-array';
import type { Misconception, Weight } from '../../../core/model/misconception.ts';
import { ADVICE } from './advice.ts';
import type { Report, Sightings } from './sightings.ts';

interface Lost {
  readonly least: number;
  readonly most: number;
}

/** By misconception id. */
export const lossesOf = (lost: Sightings['lost']): ReadonlyMap<string, Lost> =>
  rollup(
    lost.map(({ misconception, points }) => [misconception, points] as const),
    (some) => ({ least: min(some, ([, points]) => points)!, most: max(some, ([, points]) => points)! }),
    ([misconception]) => misconception,
  );

/** Lost shares of an exercise's points. */
const SHARES: Readonly<Record<Weight, Lost>> = {
  slip: { least: 0.1, most: 0.3 },
  gap: { least: 0.2, most: 0.6 },
  wrong: { least: 0.4, most: 0.8 },
  everywhere: { least: 0.7, most: 1 },
};

/** `ofCheck`: points of the cheapest check. */
interface Worth {
  readonly maxPoints: number;
  readonly ofCheck: number;
}

/** Points between seeds. */
const SPREAD = 1;

/** Whole points, because few points cannot be split more finely. One point is always enough for a slip. */
function boundsOf(weight: Weight, { maxPoints, ofCheck }: Worth): Lost {
  const { least, most } = SHARES[weight];
  const fewest = Math.floor(least * maxPoints);
  return {
    least: weight === 'slip' ? Math.min(1, ofCheck, fewest) : fewest,
    most: Math.ceil(most * maxPoints),
  };
}

function pointsOf({ least, most }: Lost): string {
  if (least === most) return `${least}`;
  return least === 0 ? `at most ${most}` : `${least} to ${most}`;
}

/** @param remembers it fails the purity audit, so the loss may depend on the seed */
export function judgeLoss(
  { id, weight }: Pick<Misconception, 'id' | 'weight'>,
  lost: Lost,
  worth: Worth,
  remembers: boolean,
): Report[] {
  const breach = (sentence: string, advice: string): Report => ({ sentence, misconception: id, advice });
  // A loss of 0 is reported elsewhere, as full marks for a wrong solution.
  if (lost.most === 0) return [];
  const loses = `${id} loses ${pointsOf(lost)} of ${worth.maxPoints} points`;
  const bounds = weight && boundsOf(weight, worth);
  return [
    ...(lost.most - lost.least > SPREAD && !remembers
      ? [breach(`${loses}: it depends on the seed`, ADVICE.dependsOnTheSeed)]
      : []),
    ...(bounds && (lost.least < bounds.least || lost.most > bounds.most)
      ? [breach(`${loses}; its weight, ${weight}, means ${pointsOf(bounds)}`, ADVICE.anotherWeight)]
      : []),
  ];
}

export const weightNotes = (
  misconceptions: readonly Pick<Misconception, 'id' | 'weight'>[],
  lost: ReadonlyMap<string, Lost>,
  worth: Worth,
): string[] =>
  misconceptions.flatMap(({ id, weight }) => {
    const seen = lost.get(id);
    if (weight !== undefined || seen === undefined) return [];
    const fitting = (Object.keys(SHARES) as Weight[]).filter((one) => {
      const { least, most } = boundsOf(one, worth);
      return least <= seen.least && seen.most <= most;
    });
    const lines = fitting.map((one) => `"// weight: ${one}"`).join(' or ');
    return [`${id} loses ${pointsOf(seen)} of ${worth.maxPoints} points and has no weight: ${lines}`];
  });
