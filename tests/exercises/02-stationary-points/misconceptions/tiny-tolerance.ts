// You take a small determinant, or a small eigenvalue, for zero. Small compared with what? With curvatures of a
// millionth all of them are small: compare with zero itself, or relative to the size of the entries.
// weight: slip
// like: plain.ts
// - if (determinant === 0) return 'inconclusive';
// + if (Math.abs(determinant) < 1e-13) return 'inconclusive';
