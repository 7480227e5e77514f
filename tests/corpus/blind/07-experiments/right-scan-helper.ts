function scan<S>(f: (s: S) => S, seed: S, n: number): S[] {
  const out: S[] = [seed];
  for (let k = 0; k < n; k++) out.push(f(out[k]));
  return out;
}

type V2 = readonly [number, number];
const add = (a: V2, b: V2): V2 => [a[0] + b[0], a[1] + b[1]];
const mul = (k: number, a: V2): V2 => [k * a[0], k * a[1]];
const nabla = ([x, y]: V2): V2 => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];

const gdStep = (h: number) => (b: V2): V2 => add(b, mul(-h, nabla(b)));
const momStep = (h: number, m: number) => (s: { b: V2; z: V2 }) => {
  const b = add(s.b, mul(-h, s.z));
  return { b, z: add(mul(1 - m, nabla(b)), mul(m, s.z)) };
};

const tol = 0.01;
const isAt = (y0: number) => ([x, y]: V2) => Math.abs(x - 2) < tol && Math.abs(y - y0) < tol;
const rules: [string, (p: V2) => boolean][] = [
  ['diverged', (p) => !p.every(Number.isFinite)],
  ['minimum-1', isAt(1 + Math.SQRT1_2)],
  ['minimum-2', isAt(1 - Math.SQRT1_2)],
  ['saddle', isAt(1)],
  ['not-converged', () => true],
];
const outcome = (p: V2) => rules.find(([, test]) => test(p))![0];

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = scan(gdStep(stepSize), [...start] as unknown as V2, steps);
  const momentum = scan(momStep(stepSize, momentumCoeff), { b: [...start] as unknown as V2, z: [0, 0] }, steps).map((s) => s.b);
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
