// The loss at your minima has lost its minus sign. In u = β₂ − 1 it is u⁴ − u², with u² = 1/2.
// weight: slip
// like: plain.ts
// - { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// - { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// + { beta: [2, 1 + Math.SQRT1_2], loss: 1 / 4, kind: 'minimum' },
// + { beta: [2, 1 - Math.SQRT1_2], loss: 1 / 4, kind: 'minimum' },
