// Your points all have the loss zero. At a stationary point it is the gradient that vanishes; put the point
// into L to get its loss.
// weight: slip
// like: plain.ts
// - { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// - { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// + { beta: [2, 1 + Math.SQRT1_2], loss: 0, kind: 'minimum' },
// + { beta: [2, 1 - Math.SQRT1_2], loss: 0, kind: 'minimum' },
