// Without z: the next point follows from the last two, β + m·(β − previous) − stepSize·(1 − m)·∇L(β).
import type { Vector } from '../types.ts';

const gradient = ([b1, b2]: Vector) => [2 * (b1 - 2), 4 * (b2 - 1) ** 3 - 2 * (b2 - 1)];

const goals: Record<string, Vector> = {
  'minimum-1': [2, 1 + Math.SQRT1_2],
  'minimum-2': [2, 1 - Math.SQRT1_2],
  saddle: [2, 1],
};

function outcome(path: Vector[]): string {
  const end = path[path.length - 1];
  if (end.some((b) => Number.isNaN(b) || Math.abs(b) === Infinity)) {
    return 'diverged';
  }
  const reached = Object.keys(goals).filter((name) =>
    goals[name].every((goal, i) => Math.abs(end[i] - goal) < 0.01),
  );
  return reached[0] ?? 'not-converged';
}

export function experiment({
  start,
  stepSize,
  momentumCoeff,
  steps,
}: {
  start: Vector;
  stepSize: number;
  momentumCoeff: number;
  steps: number;
}) {
  const descent = (m: number, path: Vector[]): Vector[] => {
    while (path.length <= steps) {
      const beta = path[path.length - 1];
      const previous = path[Math.max(path.length - 2, 0)];
      const g = gradient(beta);
      path.push(beta.map((b, i) => b + m * (b - previous[i]) - stepSize * (1 - m) * g[i]));
    }
    return path;
  };
  const gd = descent(0, [start]);
  const momentum = descent(momentumCoeff, steps === 0 ? [start] : [start, start]);
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
