const G = (b: any) => [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)];
const O = ([x, y]: any) => {
  const n = (t: any) => Math.abs(x - 2) < .01 && Math.abs(y - t) < .01, r = Math.SQRT1_2;
  return x - x || y - y || x !== x || y !== y || x - x !== 0 || y - y !== 0 ? 'diverged' : n(1 + r) ? 'minimum-1' : n(1 - r) ? 'minimum-2' : n(1) ? 'saddle' : 'not-converged';
};
export const experiment = ({ start, stepSize: s, momentumCoeff: m, steps }: any) => {
  const run = (f: any) => { const p = [[...start]]; for (let k = 0; k < steps; k++) p.push(f(p[k])); return p; };
  let z = [0, 0];
  const gd = run((b: any, g = G(b)) => b.map((x: any, i: any) => x - s * g[i]));
  const momentum = run((b: any) => {
    const c = b.map((x: any, i: any) => x - s * z[i]), g = G(c);
    z = z.map((v, i) => (1 - m) * g[i] + m * v);
    return c;
  });
  return { gd, momentum, gdOutcome: O(gd[steps]), momentumOutcome: O(momentum[steps]) };
};
