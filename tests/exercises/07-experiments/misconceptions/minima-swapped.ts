// minimum-1 and minimum-2 are swapped: minimum-1 is the one at β₂ = 1 + 1/√2.
// weight: wrong
// like: plain.ts
// - 'minimum-1': [2, 1 + Math.SQRT1_2],
// - 'minimum-2': [2, 1 - Math.SQRT1_2],
// + 'minimum-1': [2, 1 - Math.SQRT1_2],
// + 'minimum-2': [2, 1 + Math.SQRT1_2],
