const freeze = Object.freeze;
const gradient = (x, y) => freeze({ x: 2 * (x - 2), y: 4 * (y - 1) ** 3 - 2 * (y - 1) });

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = [freeze([start[0], start[1]])];
  const momentum = [freeze([start[0], start[1]])];
  let z = freeze({ x: 0, y: 0 });
  for (let k = 1; k <= steps; k++) {
    const [x, y] = gd[k - 1];
    const g = gradient(x, y);
    gd.push(freeze([x - stepSize * g.x, y - stepSize * g.y]));
  }
  for (let k = 1; k <= steps; k++) {
    const [x, y] = momentum[k - 1];
    const next = freeze([x - stepSize * z.x, y - stepSize * z.y]);
    const g = gradient(next[0], next[1]);
    z = freeze({
      x: (1 - momentumCoeff) * g.x + momentumCoeff * z.x,
      y: (1 - momentumCoeff) * g.y + momentumCoeff * z.y,
    });
    momentum.push(next);
  }
  return freeze({ gd: freeze(gd), momentum: freeze(momentum), gdOutcome: end(gd.at(-1)), momentumOutcome: end(momentum.at(-1)) });
}

function end([x, y]) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  if (!(Math.abs(x - 2) < 0.01)) return 'not-converged';
  const h = Math.SQRT1_2;
  const i = [1 + h, 1 - h, 1].findIndex((c) => Math.abs(y - c) < 0.01);
  return ['not-converged', 'minimum-1', 'minimum-2', 'saddle'][i + 1];
}
