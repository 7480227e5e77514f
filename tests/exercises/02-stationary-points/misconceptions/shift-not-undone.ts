// Your β₂ are values of u = β₂ − 1. That substitution makes the equation easy; undo it at the end.
// weight: slip
// like: plain.ts
// - { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// - { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// - { beta: [2, 1], loss: 0, kind: 'saddle' },
// + { beta: [2, Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// + { beta: [2, -Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// + { beta: [2, 0], loss: 0, kind: 'saddle' },
