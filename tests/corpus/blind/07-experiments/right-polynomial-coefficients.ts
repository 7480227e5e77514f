// L = p(b1 - 2) + q(b2 - 1)
const p = [0, 0, 1];          // u^2
const q = [0, 0, -1, 0, 1];   // -v^2 + v^4

const derive = (c: number[]) => c.map((a, k) => k * a).slice(1);
const evaluate = (c: number[], t: number) => c.reduceRight((sum, a) => sum * t + a, 0);

const dp = derive(p);
const dq = derive(q);
const gradient = (b: readonly number[]) => [evaluate(dp, b[0] - 2), evaluate(dq, b[1] - 1)];

// roots of dq are 0 and +-1/sqrt(2)
const roots = { 'minimum-1': Math.sqrt(1 / 2), 'minimum-2': -Math.sqrt(1 / 2), saddle: 0 };

function outcome(b: readonly number[]) {
  if (!Number.isFinite(b[0]) || !Number.isFinite(b[1])) return 'diverged';
  if (Math.abs(b[0] - 2) < 0.01) {
    for (const key of Object.keys(roots)) {
      if (Math.abs(b[1] - 1 - roots[key]) < 0.01) return key;
    }
  }
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const walk = (m: number | null) => {
    const path = [start.slice()];
    let z = [0, 0];
    for (let k = 0; k < steps; k++) {
      const last = path[path.length - 1];
      if (m === null) z = gradient(last);
      const beta = last.map((b, i) => b - stepSize * z[i]);
      if (m !== null) z = gradient(beta).map((g, i) => (1 - m) * g + m * z[i]);
      path.push(beta);
    }
    return path;
  };
  const gd = walk(null);
  const momentum = walk(momentumCoeff);
  return { gd, momentum, gdOutcome: outcome(gd[steps]), momentumOutcome: outcome(momentum[steps]) };
}
