// You treat a small determinant as zero. How small is small? With curvatures around 1e-4 every determinant
// is small: compare with zero itself, or relative to the size of the entries.
// weight: slip
// like: plain.ts
// - if (determinant === 0) return 'inconclusive';
// + if (Math.abs(determinant) < 1e-6) return 'inconclusive';
