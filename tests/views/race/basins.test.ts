import { expect, test } from 'vitest';
import { experiment } from '#reference';
import { arrivalOf } from '../../../views/race/arrival.ts';
import { basinOf, sharesOf, startsOf } from '../../../views/race/basins.ts';

const GRID = { columns: 7, rows: 8 };

test.each([
  [0.2, 0.33],
  [0.05, 0.9],
  [0.2, 0.97],
  [0.45, 0.2],
  [1.2, 0.1],
  [0.5, 0],
])('with step size %d and m = %d every start ends where the descents of the reference end', (stepSize, m) => {
  const { x, y } = startsOf(GRID);
  const most = 700;
  const [gd, momentum] = [basinOf(stepSize, undefined, GRID, most), basinOf(stepSize, m, GRID, most)];
  for (const [k, [beta2, beta1]] of y.flatMap((row) => x.map((column) => [row, column] as const)).entries()) {
    const right = experiment({ start: [beta1, beta2], stepSize, momentumCoeff: m, steps: most });
    expect(gd.outcomes[k], `gradient descent from ${beta1}, ${beta2}`).toBe(right.gdOutcome);
    expect(momentum.outcomes[k], `momentum from ${beta1}, ${beta2}`).toBe(right.momentumOutcome);
  }
});

test('small steps without momentum never cross the saddle, and heavy momentum does', () => {
  const rowsAbove = GRID.columns * (GRID.rows / 2);
  const crossing = (m: number): number =>
    basinOf(0.05, m, GRID)
      .outcomes.slice(0, rowsAbove)
      .filter((outcome) => outcome === 'minimum-2').length;
  expect(crossing(0)).toBe(0);
  expect(crossing(0.9)).toBeGreaterThan(0);
  const sum = sharesOf(basinOf(0.05, 0.9, GRID)).reduce((all, [, share]) => all + share, 0);
  expect(sum).toBeCloseTo(1);
});

test('the number of steps is that after which the path stays close to its end', () => {
  const { x, y } = startsOf(GRID);
  const { steps } = basinOf(0.1, 0.8, GRID);
  const start = [x[3]!, y[4]!];
  const { momentum } = experiment({ start, stepSize: 0.1, momentumCoeff: 0.8, steps: 1024 });
  const end = momentum.at(-1)!;
  const arrived = momentum.findLastIndex((beta) => beta.some((value, i) => Math.abs(value - end[i]!) > 0.01));
  expect(steps[4 * GRID.columns + 3]).toBe(arrived + 1);
});

test.each([
  [0.1, 0.8],
  [0.02, 0.9],
  [0.45, 0.2],
  [1.2, 0.1],
])(
  'the map of the paths that code gives is that of the reference beside it, in outcomes and steps: step size %d, m = %d',
  (stepSize, m) => {
    const { x, y } = startsOf(GRID);
    const most = 128;
    const starts = y.flatMap((beta2) => x.map((beta1) => [beta1, beta2]));
    const paths = starts.map((start) => experiment({ start, stepSize, momentumCoeff: m, steps: most }));
    for (const [name, coeff] of [
      ['gd', undefined],
      ['momentum', m],
    ] as const) {
      const right = basinOf(stepSize, coeff, GRID, most);
      const arrivals = paths.map((both) => arrivalOf(both[name]));
      expect(arrivals.map(({ outcome }) => outcome)).toEqual(right.outcomes);
      expect(arrivals.map(({ steps }) => steps)).toEqual(right.steps);
    }
  },
);
