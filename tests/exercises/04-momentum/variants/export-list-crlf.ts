// Lines end with CR LF, the file begins with a byte-order mark, and the exports stand in a list with a default beside it.
import type { Gradient, Vector } from '../types.ts';

function step(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const next = { beta: beta.map((b, i) => b - stepSize * z[i]), z: [...z] };
  gradient([...next.beta]).forEach((g, i) => {
    next.z[i] = (1 - momentumCoeff) * g + momentumCoeff * next.z[i];
  });
  return next;
}

function descent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number) {
  const states = [{ beta: start, z: start.map(() => 0) }];
  for (const state of states) {
    if (states.length > steps) break;
    states.push(step(gradient, state.beta, state.z, stepSize, momentumCoeff));
  }
  return states.map((state) => state.beta);
}

export { step as momentumStep, descent as momentumDescent };
export default { step, descent };
