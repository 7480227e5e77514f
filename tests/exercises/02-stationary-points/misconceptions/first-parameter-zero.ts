// Your points have β₁ = 0. The derivative by β₁ has to vanish as well, and it does so at another β₁.
// weight: slip
// like: plain.ts
// - { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// - { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// - { beta: [2, 1], loss: 0, kind: 'saddle' },
// + { beta: [0, 1 + Math.SQRT1_2], loss: 15 / 4, kind: 'minimum' },
// + { beta: [0, 1 - Math.SQRT1_2], loss: 15 / 4, kind: 'minimum' },
// + { beta: [0, 1], loss: 4, kind: 'saddle' },
