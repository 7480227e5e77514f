// You call the point (2, 1) inconclusive. Its Hessian has the eigenvalues 2 and −2, neither of them zero: the
// second derivatives do decide.
// weight: slip
// like: plain.ts
// - { beta: [2, 1], loss: 0, kind: 'saddle' },
// + { beta: [2, 1], loss: 0, kind: 'inconclusive' },
