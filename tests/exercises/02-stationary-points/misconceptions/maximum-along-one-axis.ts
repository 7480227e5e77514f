// You call the point (2, 1) a maximum. Along β₂ it is one, but along β₁ the loss rises: both together make a
// saddle.
// weight: slip
// like: plain.ts
// - { beta: [2, 1], loss: 0, kind: 'saddle' },
// + { beta: [2, 1], loss: 0, kind: 'maximum' },
