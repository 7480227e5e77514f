type Vec = readonly number[];
type Slope = (b: Vec) => Vec;

const linear = (a: number, u: Vec, b: number, v: Vec): Vec => u.map((x, i) => a * x + b * v[i]!);

export const momentumStep = (slope: Slope, beta: Vec, z: Vec, h: number, m: number) => {
  const b = linear(1, beta, -h, z);
  return { beta: b, z: linear(1 - m, slope(b), m, z) };
};

export const momentumDescent = (slope: Slope, start: Vec, h: number, m: number, steps: number): Vec[] => {
  // z has as many entries as the gradient
  const rest: Vec = slope(start).map(() => 0);
  const states = [{ beta: start.slice() as Vec, z: rest }];
  for (let i = 0; i < steps; i++) {
    const { beta, z } = states[i]!;
    states.push(momentumStep(slope, beta, z, h, m));
  }
  return states.map(({ beta }) => beta);
};
