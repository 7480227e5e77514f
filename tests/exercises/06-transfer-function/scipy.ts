import { type Complex, type Filter, grid, type Vector } from './complex.ts';

/**
 * As scipy.signal.freqz computes them: the first two for filters and frequencies of the notebook's section
 * "Lowpass Analysis" with SciPy 1.15, the other for an arbitrary filter with SciPy 1.17.
 */
const NOTEBOOK = grid(512, 1, 128, 384);
export const SCIPY: readonly { filter: Filter; omega: Vector; h: readonly Complex[] }[] = [
  {
    filter: { b: [0.6699999999999999, 0], a: [1, -0.33] },
    omega: NOTEBOOK,
    h: [
      { re: 0.999981595144133, im: -0.003022068498110194 },
      { re: 0.7998303842442269, im: -0.24344283816454196 },
      { re: 0.5244645243330245, im: -0.09922712262047931 },
    ],
  },
  {
    filter: { b: [0.050000000000000044, 0], a: [1, -0.95] },
    omega: NOTEBOOK,
    h: [
      { re: 0.9862476365180916, im: -0.11493742330461534 },
      { re: 0.029360487614947736, im: -0.06008541217885137 },
      { re: 0.025750923547179762, im: -0.010347363605031306 },
    ],
  },
  {
    filter: { b: [3, -1], a: [-4, 2.5] },
    omega: [2, 0.5, -1],
    h: [
      { re: -0.6308091626923462, im: 0.10409667288091556 },
      { re: -0.9381595027023402, im: 0.35714449268165 },
      { re: -0.7240961967776475, im: -0.2573540995561005 },
    ],
  },
];
