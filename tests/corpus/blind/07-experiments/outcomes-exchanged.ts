function grad(x, y) {
  const c = y - 1;
  return [2 * (x - 2), 4 * c * c * c - 2 * c];
}

const analyse = (path) => {
  const [x, y] = path.slice(-1)[0];
  if ([x, y].some((v) => !Number.isFinite(v))) return 'diverged';
  const is = (c) => Math.abs(x - 2) < 0.01 && Math.abs(y - c) < 0.01;
  return is(1) ? 'saddle' : is(1 + Math.SQRT1_2) ? 'minimum-1' : is(1 - Math.SQRT1_2) ? 'minimum-2' : 'not-converged';
};

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = [[...start]];
  const momentum = [[...start]];
  let zx = 0;
  let zy = 0;
  for (let k = 0; k < steps; k++) {
    let [x, y] = momentum[k];
    x -= stepSize * zx;
    y -= stepSize * zy;
    let [gx, gy] = grad(x, y);
    zx = (1 - momentumCoeff) * gx + momentumCoeff * zx;
    zy = (1 - momentumCoeff) * gy + momentumCoeff * zy;
    momentum.push([x, y]);
    [x, y] = gd[k];
    [gx, gy] = grad(x, y);
    gd.push([x - stepSize * gx, y - stepSize * gy]);
  }
  const [momentumOutcome, gdOutcome] = [gd, momentum].map(analyse);
  return { gd, momentum, gdOutcome, momentumOutcome };
}
