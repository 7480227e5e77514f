export function experiment({ start, stepSize, momentumCoeff, steps }: { start: readonly number[]; stepSize: number; momentumCoeff: number; steps: number }) {
  const m = momentumCoeff;
  const gain = stepSize * (1 - m);

  let [a, b] = start;
  const gd = [[a, b]];
  for (let i = steps; i > 0; i--) {
    const c = b - 1;
    a -= stepSize * 2 * (a - 2);
    b -= stepSize * (4 * c ** 3 - 2 * c);
    gd.push([a, b]);
  }

  let [p, q] = start;
  let vp = 0;
  let vq = 0;
  const momentum = [[p, q]];
  for (let i = steps; i > 0; i--) {
    p -= vp;
    q -= vq;
    const c = q - 1;
    vp = m * vp + gain * (2 * (p - 2));
    vq = m * vq + gain * (4 * c ** 3 - 2 * c);
    momentum.push([p, q]);
  }

  return { gd, momentum, gdOutcome: end(a, b), momentumOutcome: end(p, q) };
}

function end(x: number, y: number) {
  switch (true) {
    case !Number.isFinite(x):
    case !Number.isFinite(y):
      return 'diverged';
    case Math.abs(x - 2) > 0.01:
      return 'not-converged';
    case Math.abs(y - (1 + Math.SQRT1_2)) < 0.01:
      return 'minimum-1';
    case Math.abs(y - (1 - Math.SQRT1_2)) < 0.01:
      return 'minimum-2';
    case Math.abs(y - 1) < 0.01:
      return 'saddle';
    default:
      return 'not-converged';
  }
}
