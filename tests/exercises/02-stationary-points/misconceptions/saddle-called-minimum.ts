// You call all three points minima. ∇L vanishes at the saddle too; only the Hessian tells them apart.
// weight: slip
// like: plain.ts
// - { beta: [2, 1], loss: 0, kind: 'saddle' },
// + { beta: [2, 1], loss: 0, kind: 'minimum' },
