import type { Filter, Vector } from './inputs.ts';

/**
 * As scipy.signal.lfilter computes them: the first two for the beginning of the signal in the notebook's section
 * "Lowpass Analysis" with SciPy 1.15, the others for an arbitrary signal and arbitrary filters with SciPy 1.17.
 */
const NOTEBOOK = [0.0012301533574825742, 0.2987455375084699, -0.2741378553622176, -0.8905918387572742];
const ARBITRARY = [1, -2, 0.5, 3, 0, 0, 1, -1];
export const SCIPY: readonly { filter: Filter; x: Vector; y: Vector }[] = [
  {
    filter: { b: [0.6699999999999999, 0], a: [1, -0.33] },
    x: NOTEBOOK,
    y: [0.0008242027495133247, 0.2004314970380142, -0.11752996907014107, -0.6354814217605202],
  },
  {
    filter: { b: [0.010000000000000009, 0], a: [1, -0.99] },
    x: NOTEBOOK,
    y: [1.2301533574825753e-5, 0.002999633893323779, 0.000228259000768363, -0.00867994197681207],
  },
  {
    filter: { b: [3, -1], a: [-4, 2.5] },
    x: ARBITRARY,
    y: [
      -0.75, 1.28125, -0.07421875, -2.17138671875, -0.60711669921875, -0.37944793701171875,
      -0.9871549606323242, 0.38302814960479736,
    ],
  },
  {
    filter: { b: [0.5, 2], a: [1.5, -1.2] },
    x: ARBITRARY,
    y: [
      0.3333333333333333, 0.9333333333333332, -1.7533333333333332, 0.2640000000000001, 4.2112,
      3.3689599999999995, 3.028501333333333, 3.422801066666666,
    ],
  },
];
