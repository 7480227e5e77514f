/**
 * The notebook's loss as data for plots: L(β) = p₁(β₁) + p₂(β₂) with p₁ = (β₁ − 2)² and p₂ = (β₂ − 1)⁴ − (β₂ − 1)².
 * `polynomials` has the coefficients of p₁ and p₂, constant first; `levels` says where the colour changes, from the
 * minimum upwards; `points` has the stationary points, shape (2); `credit` is written into the files of plots.
 * @see loss, stationaryPoints
 * @example landscape.points[2].kind // 'saddle'
 */
export const landscape: {
  readonly polynomials: readonly [readonly number[], readonly number[]];
  readonly levels: readonly number[];
  readonly points: readonly {
    readonly name: string;
    readonly kind: 'minimum' | 'saddle';
    readonly beta: readonly [number, number];
  }[];
  readonly credit: Readonly<Record<'title' | 'creator' | 'source' | 'license' | 'changes', string>>;
} = {
  polynomials: [
    [4, -4, 1],
    [0, -2, 5, -4, 1],
  ],
  levels: [-0.25, 0, 0.5, 1, 2, 4, 8, 32],
  points: [
    { name: 'minimum 1', kind: 'minimum', beta: [2, 1 + Math.SQRT1_2] },
    { name: 'minimum 2', kind: 'minimum', beta: [2, 1 - Math.SQRT1_2] },
    { name: 'saddle', kind: 'saddle', beta: [2, 1] },
  ],
  credit: {
    title: 'Gradient Descent with Momentum',
    creator: 'Frank Schultz, University of Rostock',
    source: 'https://github.com/spatialaudio/data-driven-audio-signal-processing-exercise',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    changes:
      'computed and drawn again in TypeScript, in other colours; the paths of students, the loss over the steps and the poles of the loop are new',
  },
};
