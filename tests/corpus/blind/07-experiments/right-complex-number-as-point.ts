interface XY { x: number; y: number }

const gradientAt = ({ x, y }: XY): XY => ({ x: 2 * (x - 2), y: 4 * (y - 1) ** 3 - 2 * (y - 1) });
const toArray = ({ x, y }: XY): [number, number] => [x, y];

function simulateGd(p: XY, h: number, n: number): XY[] {
  const points = [p];
  for (const _ of Array(n).fill(0)) {
    const g = gradientAt(p);
    p = { x: p.x - h * g.x, y: p.y - h * g.y };
    points.push(p);
  }
  return points;
}

function simulateMomentum(p: XY, h: number, m: number, n: number): XY[] {
  const points = [p];
  let z: XY = { x: 0, y: 0 };
  for (const _ of Array(n).fill(0)) {
    p = { x: p.x - h * z.x, y: p.y - h * z.y };
    const g = gradientAt(p);
    z = { x: (1 - m) * g.x + m * z.x, y: (1 - m) * g.y + m * z.y };
    points.push(p);
  }
  return points;
}

function fate({ x, y }: XY) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const inBox = (c: XY) => Math.abs(x - c.x) < 0.01 && Math.abs(y - c.y) < 0.01;
  if (inBox({ x: 2, y: 1 + Math.SQRT1_2 })) return 'minimum-1';
  if (inBox({ x: 2, y: 1 - Math.SQRT1_2 })) return 'minimum-2';
  if (inBox({ x: 2, y: 1 })) return 'saddle';
  return 'not-converged';
}

export function experiment(settings) {
  const [x, y] = settings.start;
  const a = simulateGd({ x, y }, settings.stepSize, settings.steps);
  const b = simulateMomentum({ x, y }, settings.stepSize, settings.momentumCoeff, settings.steps);
  return { gd: a.map(toArray), momentum: b.map(toArray), gdOutcome: fate(a[a.length - 1]), momentumOutcome: fate(b[b.length - 1]) };
}
