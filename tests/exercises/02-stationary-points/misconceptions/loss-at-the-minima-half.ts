// The loss at your minima is −1/2: that is only its last term. Add the fourth power, too.
// weight: slip
// like: plain.ts
// - { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// - { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// + { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 2, kind: 'minimum' },
// + { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 2, kind: 'minimum' },
