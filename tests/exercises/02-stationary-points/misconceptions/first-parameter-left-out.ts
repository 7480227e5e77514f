// Your points consist of β₂ alone. A point has two parameters, β₁ first.
// weight: slip
// like: plain.ts
// - { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// - { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// - { beta: [2, 1], loss: 0, kind: 'saddle' },
// + { beta: [1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// + { beta: [1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// + { beta: [1], loss: 0, kind: 'saddle' },
