import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dot,
  identity,
  matrixOf,
  matrixProduct,
  matrixTimesVector,
  real,
  solve,
  stringOf,
  symmetricOf,
  symmetricWith,
  transposed,
  vectorOf,
} from '../../../../harness/core/checks/index.ts';
import { SEEDED } from '../../course/reports/grades.ts';

const entry = real(-5, 5);
const size = fc.integer({ min: 1, max: 6 });
const close = (actual: readonly number[], expected: readonly number[], scale = 1): void => {
  expect(actual).toHaveLength(expected.length);
  for (const [k, value] of actual.entries())
    expect(Math.abs(value - expected[k]!)).toBeLessThan(1e-9 * scale);
};

describe('solve', () => {
  test('finds the x from which b was made, also where the diagonal is small or zero', () => {
    const systems = size.chain((n) => fc.tuple(matrixOf(entry, n, n), vectorOf(entry, n)));
    fc.assert(
      fc.property(systems, ([a, x]) => {
        // Diagonally dominant up to the order of its rows.
        const dominant = a.map((row, i) =>
          row.map((value, k) => value + (i === (k + 1) % row.length ? 100 : 0)),
        );
        close(solve(dominant, matrixTimesVector(dominant, x)), x);
      }),
      SEEDED,
    );
    expect(
      solve(
        [
          [0, 1],
          [1, 0],
        ],
        [2, 3],
      ),
    ).toEqual([3, 2]);
  });

  test('leaves its arguments alone and refuses what has no solution', () => {
    const [a, b] = [
      [
        [1, 2],
        [2, 4],
      ],
      [1, 2],
    ];
    expect(() => solve(a, b)).toThrow('solve: the matrix is singular in column 1');
    expect([a, b]).toEqual([
      [
        [1, 2],
        [2, 4],
      ],
      [1, 2],
    ]);
    expect(() => solve([[1, 2]], [1])).toThrow('solve: the length of row 0 must be 1; got 2');
    expect(() => solve([[1]], [1, 2])).toThrow('solve: the number of rows must be 2; got 1');
  });
});

test('products obey (AB)x = A(Bx), (AB)ᵀ = BᵀAᵀ and AI = A', () => {
  const pairs = fc
    .tuple(size, size, size)
    .chain(([m, k, n]) => fc.tuple(matrixOf(entry, m, k), matrixOf(entry, k, n), vectorOf(entry, n)));
  fc.assert(
    fc.property(pairs, ([a, b, x]) => {
      close(matrixTimesVector(matrixProduct(a, b), x), matrixTimesVector(a, matrixTimesVector(b, x)), 1e3);
      close(transposed(matrixProduct(a, b)).flat(), matrixProduct(transposed(b), transposed(a)).flat(), 1e3);
      expect(matrixProduct(a, identity(b.length))).toEqual(a);
    }),
    SEEDED,
  );
  expect(() => dot([1], [1, 2])).toThrow('dot: the length of y must be 1; got 2');
});

test('symmetric matrices are symmetric to the last bit', () => {
  const matrices = size.chain((n) => symmetricOf(entry, n));
  fc.assert(
    fc.property(matrices, (a) => {
      expect(a).toEqual(transposed(a));
    }),
    SEEDED,
  );
});

test('a matrix with given eigenvalues is symmetric and has them: the traces of its powers are right', () => {
  const trace = (a: readonly (readonly number[])[]): number => a.reduce((sum, row, k) => sum + row[k]!, 0);
  const spread = fc.sample(symmetricWith(vectorOf(entry, 3)), { seed: 1, numRuns: 100 });
  expect(spread.filter(({ matrix }) => matrix[0]![1] !== 0).length).toBeGreaterThan(60);
  const known = size.chain((n) => symmetricWith(vectorOf(entry, n)));
  fc.assert(
    fc.property(known, ({ matrix, eigenvalues }) => {
      expect(matrix).toEqual(transposed(matrix));
      // Sums of powers determine numbers.
      let power = matrix;
      for (let k = 1; k <= eigenvalues.length; k += 1) {
        close([trace(power)], [eigenvalues.reduce((sum, one) => sum + one ** k, 0)], 1e5);
        power = matrixProduct(power, matrix);
      }
    }),
    SEEDED,
  );
});

test('strings have the letters and the lengths that were asked for', () => {
  const samples = fc.sample(stringOf('aβ🎵', 0, 4), { seed: 1, numRuns: 300 });
  expect(new Set(samples.flatMap((text) => [...text]))).toEqual(new Set(['a', 'β', '🎵']));
  expect(new Set(samples.map((text) => [...text].length))).toEqual(new Set([0, 1, 2, 3, 4]));
});
