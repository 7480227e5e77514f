type Vec = readonly number[];
interface State {
  readonly beta: Vec;
  readonly z: Vec;
}
type Advance = (state: State) => State;

function zipWith(f: (a: number, b: number) => number, as: Vec, bs: Vec): Vec {
  const out: number[] = [];
  as.forEach((a: number, i: number): void => void out.push(f(a, bs[i]!)));
  return out;
}

export function momentumStep(
  gradient: (beta: Vec) => Vec,
  beta: Vec,
  z: Vec,
  stepSize: number,
  momentumCoeff: number,
): State {
  const moved: Vec = zipWith((b, v) => b - stepSize * v, beta, z);
  return { beta: moved, z: zipWith((g, v) => (1 - momentumCoeff) * g + momentumCoeff * v, gradient(moved), z) } satisfies State;
}

export function momentumDescent(
  gradient: (beta: Vec) => Vec,
  start: Vec,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vec[] {
  const advance: Advance = ({ beta, z }) => momentumStep(gradient, beta, z, stepSize, momentumCoeff);
  const states: State[] = [{ beta: start, z: start.map((): number => 0) }];
  for (let k: number = 0; k < steps; k++) states.push(advance(states[k]!));
  return states.map(({ beta }) => beta);
}
