export function experiment(s: { start: readonly number[]; stepSize: number; momentumCoeff: number; steps: number }) {
  const N = s.steps | 0;
  const a = new Float64Array(2 * (N + 1));
  const b = new Float64Array(2 * (N + 1));
  let i, t, z0 = 0.0, z1 = 0.0;
  a[0] = b[0] = s.start[0];
  a[1] = b[1] = s.start[1];
  for (i = 0; i < N; ++i) {
    t = a[2 * i + 1] - 1.0;
    a[2 * i + 2] = a[2 * i] - s.stepSize * 2.0 * (a[2 * i] - 2.0);
    a[2 * i + 3] = a[2 * i + 1] - s.stepSize * (4.0 * t * t * t - 2.0 * t);
  }
  for (i = 0; i < N; ++i) {
    b[2 * i + 2] = b[2 * i] - s.stepSize * z0;
    b[2 * i + 3] = b[2 * i + 1] - s.stepSize * z1;
    t = b[2 * i + 3] - 1.0;
    z0 = (1.0 - s.momentumCoeff) * 2.0 * (b[2 * i + 2] - 2.0) + s.momentumCoeff * z0;
    z1 = (1.0 - s.momentumCoeff) * (4.0 * t * t * t - 2.0 * t) + s.momentumCoeff * z1;
  }
  return { gd: cut(a, N), momentum: cut(b, N), gdOutcome: code(a, N), momentumOutcome: code(b, N) };
}

function cut(flat: Float64Array, n: number) {
  const rows = [];
  for (let i = 0; i <= n; ++i) rows.push([flat[2 * i], flat[2 * i + 1]]);
  return rows;
}

function code(flat: Float64Array, n: number) {
  const x = flat[2 * n], y = flat[2 * n + 1];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (Math.abs(x - 2.0) >= 0.01) return 'not-converged';
  if (Math.abs(y - 1.0 - Math.SQRT1_2) < 0.01) return 'minimum-1';
  if (Math.abs(y - 1.0 + Math.SQRT1_2) < 0.01) return 'minimum-2';
  if (Math.abs(y - 1.0) < 0.01) return 'saddle';
  return 'not-converged';
}
