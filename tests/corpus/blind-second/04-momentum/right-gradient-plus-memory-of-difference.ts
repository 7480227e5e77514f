type Vec = readonly number[];
interface Pair { readonly beta: Vec; readonly z: Vec }
export function momentumStep(grad: (p: Vec) => Vec, beta: Vec, z: Vec, eta: number, m: number): Pair {
  const p = Object.freeze(beta.map((v, i) => v - eta * z[i]));
  const g = grad(p);
  const q = Object.freeze(g.map((v, i) => v + m * (z[i] - v)));
  return Object.freeze({ beta: p, z: q });
}
export function momentumDescent(grad: (p: Vec) => Vec, start: Vec, eta: number, m: number, steps: number): Vec[] {
  const out: Vec[] = [Object.freeze([...start])];
  let pair: Pair = { beta: out[0], z: start.map(() => 0) };
  for (let i = 0; i !== steps; i++) {
    pair = momentumStep(grad, pair.beta, pair.z, eta, m);
    out.push(pair.beta);
  }
  return out;
}
