function smoother(m: number) {
  let z = 0;
  return {
    get value() { return z; },
    feed(g: number) { z += (1 - m) * (g - z); },
  };
}

const slopes = [(x: number) => 2 * x - 4, (y: number) => 2 * (y - 1) * (2 * (y - 1) ** 2 - 1)];

function fate(p: number[]) {
  const ok = p.filter((c) => c - c === 0).length === 2; // Infinity - Infinity is NaN
  if (!ok) return 'diverged';
  const off = [Math.abs(p[0] - 2), Math.abs(p[1] - 1)];
  if (off[0] >= 0.01) return 'not-converged';
  if (off[1] < 0.01) return 'saddle';
  if (Math.abs(off[1] - Math.SQRT1_2) < 0.01) return p[1] > 1 ? 'minimum-1' : 'minimum-2';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = [[...start]], momentum = [[...start]];
  const filters = [smoother(momentumCoeff), smoother(momentumCoeff)];
  for (let k = 0; k < steps; k++) {
    gd.push(gd[k].map((b, i) => b - stepSize * slopes[i](b)));
    momentum.push(momentum[k].map((b, i) => b - stepSize * filters[i].value));
    momentum[k + 1].forEach((b, i) => filters[i].feed(slopes[i](b)));
  }
  return { gd, momentum, gdOutcome: fate(gd[steps]), momentumOutcome: fate(momentum[steps]) };
}
