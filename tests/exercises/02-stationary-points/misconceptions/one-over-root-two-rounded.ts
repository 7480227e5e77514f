// You have written 1/√2 as 0.7071. Four digits are not enough here: let the computer take the root.
// weight: slip
// like: plain.ts
// - { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// - { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// + { beta: [2, 1 + 0.7071], loss: -1 / 4, kind: 'minimum' },
// + { beta: [2, 1 - 0.7071], loss: -1 / 4, kind: 'minimum' },
