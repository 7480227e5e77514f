// The minima in your code are rounded to two digits, β₂ = 1.71 and 0.29, and that is a good part
// of the tolerance of 0.01. Write them as 1 ± 1/√2.
// weight: gap
// like: plain.ts
// - 'minimum-1': [2, 1 + Math.SQRT1_2],
// - 'minimum-2': [2, 1 - Math.SQRT1_2],
// + 'minimum-1': [2, 1.71],
// + 'minimum-2': [2, 0.29],
