interface S { start: readonly number[]; stepSize: number; momentumCoeff: number; steps: number }

function slope(x: number, y: number) {
  const t = y - 1;
  return { sx: 2 * (x - 2), sy: 4 * t * t * t - 2 * t };
}

function tell(p: number[]) {
  const [x, y] = p;
  if (Number.isNaN(x * 0) || Number.isNaN(y * 0)) return 'diverged';
  if (Math.abs(x - 2) < 0.01) {
    if (Math.abs(y - 1 - Math.SQRT1_2) < 0.01) return 'minimum-1';
    if (Math.abs(y - 1 + Math.SQRT1_2) < 0.01) return 'minimum-2';
    if (Math.abs(y - 1) < 0.01) return 'saddle';
  }
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: S) {
  const gd: number[][] = [];
  const momentum: number[][] = [];
  let [x, y] = start;
  gd.push([x, y]);
  for (let i = 0; i <= steps; i++) {
    const { sx, sy } = slope(x, y);
    [x, y] = [x - stepSize * sx, y - stepSize * sy];
    gd.push([x, y]);
  }
  let [p, q] = start;
  let u = 0, v = 0;
  momentum.push([p, q]);
  for (let i = 0; i <= steps; i++) {
    [p, q] = [p - stepSize * u, q - stepSize * v];
    const { sx, sy } = slope(p, q);
    u = (1 - momentumCoeff) * sx + momentumCoeff * u;
    v = (1 - momentumCoeff) * sy + momentumCoeff * v;
    momentum.push([p, q]);
  }
  return { gd, momentum, gdOutcome: tell(gd[gd.length - 1]), momentumOutcome: tell(momentum[momentum.length - 1]) };
}
