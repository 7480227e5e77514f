class Descent implements Iterable<number[]> {
  constructor(private start: readonly number[], private h: number, private n: number, private m?: number) {}
  [Symbol.iterator](): Iterator<number[]> {
    const { h, n, m } = this;
    let k = -1;
    let beta = Array.from(this.start);
    let z = [0, 0];
    const grad = () => [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
    return {
      next() {
        k++;
        if (k > n) return { done: true, value: undefined };
        if (k > 0) {
          const d = m === undefined ? grad() : z;
          beta = [beta[0] - h * d[0], beta[1] - h * d[1]];
          if (m !== undefined) {
            const g = grad();
            z = [(1 - m) * g[0] + m * z[0], (1 - m) * g[1] + m * z[1]];
          }
        }
        return { done: false, value: beta };
      },
    };
  }
}

const ends = (p: number[]) => {
  if (p.some((c) => !Number.isFinite(c))) return 'diverged';
  const d = [p[0] - 2, p[1] - 1];
  if (Math.abs(d[0]) > 0.01) return 'not-converged';
  if (Math.abs(d[1]) < 0.01) return 'saddle';
  if (Math.abs(d[1] - Math.SQRT1_2) < 0.01) return 'minimum-1';
  if (Math.abs(d[1] + Math.SQRT1_2) < 0.01) return 'minimum-2';
  return 'not-converged';
};

export function experiment({ start, stepSize, momentumCoeff, steps }) {
  const gd = [...new Descent(start, stepSize, steps)];
  const momentum = [...new Descent(start, stepSize, steps, momentumCoeff)];
  return { gd, momentum, gdOutcome: ends(gd[gd.length - 1]), momentumOutcome: ends(momentum[momentum.length - 1]) };
}
