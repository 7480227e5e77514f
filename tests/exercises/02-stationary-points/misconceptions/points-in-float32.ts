// Your points have about seven digits: somewhere they pass through 32-bit floats (Float32Array or
// Math.fround). Use ordinary numbers or a Float64Array.
// weight: slip
// like: plain.ts
// - { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// - { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
// + { beta: [2, Math.fround(1 + Math.SQRT1_2)], loss: -1 / 4, kind: 'minimum' },
// + { beta: [2, Math.fround(1 - Math.SQRT1_2)], loss: -1 / 4, kind: 'minimum' },
