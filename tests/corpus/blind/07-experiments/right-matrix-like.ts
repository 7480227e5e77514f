type M22 = [[number, number], [number, number]];

// per coordinate: [beta; z] -> [1 -h; 0 m] [beta; z] + [0; (1 - m) g(new beta)]
function affine(A: M22, s: number[]): number[] {
  return [A[0][0] * s[0] + A[0][1] * s[1], A[1][0] * s[0] + A[1][1] * s[1]];
}

const G = [(b: number) => 2 * (b - 2), (b: number) => 4 * (b - 1) ** 3 - 2 * (b - 1)];
const pick = (states: number[][]) => states.map((s) => s[0]);

function ending(b: number[]) {
  if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
  const C: [string, number[]][] = [['saddle', [2, 1]], ['minimum-1', [2, 1 + Math.SQRT1_2]], ['minimum-2', [2, 1 - Math.SQRT1_2]]];
  for (const [n, c] of C) if (Math.abs(c[0] - b[0]) <= 0.01 && Math.abs(c[1] - b[1]) <= 0.01) return n;
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const A: M22 = [[1, -stepSize], [0, momentumCoeff]];
  let S = [[start[0], 0], [start[1], 0]];
  const momentum = [pick(S)];
  let b = [start[0], start[1]];
  const gd = [b];
  for (let k = 0; k < steps; k++) {
    S = S.map((s, i) => {
      const t = affine(A, s);
      t[1] += (1 - momentumCoeff) * G[i](t[0]);
      return t;
    });
    momentum.push(pick(S));
    b = b.map((v, i) => v - stepSize * G[i](v));
    gd.push(b);
  }
  return { gd, momentum, gdOutcome: ending(b), momentumOutcome: ending(pick(S)) };
}
