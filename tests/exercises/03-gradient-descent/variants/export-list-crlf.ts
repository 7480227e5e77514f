// Lines end with CR LF, the file begins with a byte-order mark, and the exports stand in a list with a default beside it.
import type { Gradient, Vector } from '../types.ts';

function step(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient([...beta]);
  return beta.map((b, i) => b - stepSize * g[i]);
}

function descent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let beta = start;
  return [start].concat(
    [...Array(steps).keys()].map(() => (beta = step(gradient, beta, stepSize))),
  );
}

export { step as gradientDescentStep, descent as gradientDescent };
export default descent;
