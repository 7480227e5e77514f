function slope(b: readonly number[]) {
  return [2 * (b[0] - 2), 4 * (b[1] - 1) ** 3 - 2 * (b[1] - 1)] as const;
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: readonly number[]; stepSize: number; momentumCoeff: number; steps: number }) {
  const at = (sx: number, sy: number) => [start[0] - stepSize * sx, start[1] - stepSize * sy];

  const gd = [at(0, 0)];
  for (let k = 0, sx = 0, sy = 0; k < steps; k++) {
    const [gx, gy] = slope(gd[k]);
    sx += gx;
    sy += gy;
    gd.push(at(sx, sy));
  }

  const momentum = [at(0, 0)];
  for (let k = 0, sx = 0, sy = 0, zx = 0, zy = 0; k < steps; k++) {
    sx += zx;
    sy += zy;
    momentum.push(at(sx, sy));
    const [gx, gy] = slope(momentum[k + 1]);
    zx = (1 - momentumCoeff) * gx + momentumCoeff * zx;
    zy = (1 - momentumCoeff) * gy + momentumCoeff * zy;
  }

  return { gd, momentum, gdOutcome: outcome(gd.pop.call([...gd])), momentumOutcome: outcome(momentum[momentum.length - 1]) };
}

function outcome(b: readonly number[]) {
  if (!b.every((c) => Number.isFinite(c))) return 'diverged';
  const [dx, dy] = [Math.abs(b[0] - 2), b[1] - 1];
  if (dx < 0.01 && Math.abs(dy) < 0.01) return 'saddle';
  if (dx < 0.01 && Math.abs(dy - Math.SQRT1_2) < 0.01) return 'minimum-1';
  if (dx < 0.01 && Math.abs(dy + Math.SQRT1_2) < 0.01) return 'minimum-2';
  return 'not-converged';
}
