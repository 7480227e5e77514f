import { outcomeAt, type Outcome, type Vector } from '#reference';

/** Where a path ends, and after how many steps it stays there. */
export interface Arrival {
  readonly outcome: Outcome;
  readonly steps: number;
}

export function arrivalOf(path: readonly Vector[]): Arrival {
  const outcomeOf = (point: Vector | undefined): Outcome =>
    point?.length === 2 ? outcomeAt(point) : 'not-converged';
  const outcome = outcomeOf(path.at(-1));
  let steps = path.length;
  if (outcome !== 'not-converged') while (steps > 0 && outcomeOf(path[steps - 1]) === outcome) steps -= 1;
  return { outcome, steps };
}
