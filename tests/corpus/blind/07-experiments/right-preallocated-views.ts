function fill(buffer: Float64Array, start: readonly number[], next: (x: number, y: number) => [number, number]) {
  buffer[0] = start[0];
  buffer[1] = start[1];
  for (let i = 2; i < buffer.length; i += 2) {
    const [x, y] = next(buffer[i - 2], buffer[i - 1]);
    buffer[i] = x;
    buffer[i + 1] = y;
  }
  const views: Float64Array[] = [];
  for (let i = 0; i < buffer.length; i += 2) views.push(buffer.subarray(i, i + 2));
  return views;
}

const gx = (x: number) => 2 * (x - 2);
const gy = (y: number) => (y - 1) * (4 * (y - 1) ** 2 - 2);

export function experiment({ start, stepSize, momentumCoeff: m, steps }) {
  const gd = fill(new Float64Array(2 * steps + 2), start, (x, y) => [x - stepSize * gx(x), y - stepSize * gy(y)]);
  let zx = 0;
  let zy = 0;
  const momentum = fill(new Float64Array(2 * steps + 2), start, (x, y) => {
    const p = x - stepSize * zx;
    const q = y - stepSize * zy;
    zx = (1 - m) * gx(p) + m * zx;
    zy = (1 - m) * gy(q) + m * zy;
    return [p, q];
  });
  return { gd, momentum, gdOutcome: label(gd[steps]), momentumOutcome: label(momentum[steps]) };
}

function label([x, y]: Float64Array) {
  if (![x, y].every(Number.isFinite)) return 'diverged';
  let best = 'not-converged';
  for (const [name, c] of [['minimum-1', 1 + Math.SQRT1_2], ['minimum-2', 1 - Math.SQRT1_2], ['saddle', 1]] as [string, number][]) {
    if (Math.max(Math.abs(x - 2), Math.abs(y - c)) < 0.01) best = name;
  }
  return best;
}
