import fc from 'fast-check';

/** The settings of every property in this folder: the inputs are the same in every run. */
export const seeded = { seed: 20230124, numRuns: 500 };

/** A number of moderate size, without unit. */
export const coordinate = fc.double({ min: -5, max: 5, noNaN: true });

/** A point, a gradient or a signal of shape (1) to (5). */
export const vector = fc.array(coordinate, { minLength: 1, maxLength: 5 });

/** A point β of the loss, shape (2). */
export const point = fc.tuple(coordinate, coordinate);

/** 0 ≤ m < 1; includes 0 and values close to 1. */
export const momentumCoeff = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

export const stepSize = fc.double({ min: 1e-3, max: 1, noNaN: true });

export const curvature = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

/** Ω in radians per sample. */
export const frequency = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });

export const signal = fc.array(coordinate, { maxLength: 30 });

/** A first-order filter with a pole in [−2, 2] and any zero. */
export const filter = fc
  .record({
    a0: fc.double({ min: 0.1, max: 10, noNaN: true }),
    sign: fc.constantFrom(-1, 1),
    pole: coordinate,
    b: point,
  })
  .map(({ a0, sign, pole, b }) => ({ b, a: [sign * a0, (-sign * a0 * pole * 2) / 5] as const }));
