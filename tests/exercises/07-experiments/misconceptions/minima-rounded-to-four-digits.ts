// The minima in your code are rounded. Close to the border of 0.01 that decides wrongly: write them as 1 ± 1/√2.
// weight: slip
// like: plain.ts
// - 'minimum-1': [2, 1 + Math.SQRT1_2],
// - 'minimum-2': [2, 1 - Math.SQRT1_2],
// + 'minimum-1': [2, 1.7071],
// + 'minimum-2': [2, 0.2929],
