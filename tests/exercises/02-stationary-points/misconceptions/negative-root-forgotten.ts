// You have found one minimum and the saddle. A square root has two signs: the second minimum lies on the
// other side of the saddle.
// weight: gap
// like: plain.ts
// - { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// +
