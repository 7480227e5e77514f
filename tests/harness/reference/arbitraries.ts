import fc from 'fast-check';

/** For every property here: the same inputs in every run. */
export const seeded = { seed: 20230124, numRuns: 500 };

/** Numbers of moderate size. */
export const coordinate = fc.double({ min: -5, max: 5, noNaN: true });

/** Points, gradients or signals of shape (1) to (5). */
export const vector = fc.array(coordinate, { minLength: 1, maxLength: 5 });

/** β on the loss. */
export const point = fc.tuple(coordinate, coordinate);

/** 0 ≤ m < 1, 0 and values close to 1 among them. */
export const momentumCoeff = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

export const stepSize = fc.double({ min: 1e-3, max: 1, noNaN: true });

export const curvature = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

/** Ω in radians per sample. */
export const frequency = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });

export const signal = fc.array(coordinate, { maxLength: 30 });

/** First-order filters with a pole between −2 and 2 and any zero. */
export const filter = fc
  .record({
    a0: fc.double({ min: 0.1, max: 10, noNaN: true }),
    sign: fc.constantFrom(-1, 1),
    pole: coordinate,
    b: point,
  })
  .map(({ a0, sign, pole, b }) => ({ b, a: [sign * a0, (-sign * a0 * pole * 2) / 5] as const }));
