// Your minima lie at β₂ = 1 ± 1/2: there the square of β₂ − 1 was taken for β₂ − 1 itself. Take the root.
// weight: slip
// like: plain.ts
// - { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// - { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// + { beta: [2, 1 + 0.5], loss: -3 / 16, kind: 'minimum' },
// + { beta: [2, 1 - 0.5], loss: -3 / 16, kind: 'minimum' },
