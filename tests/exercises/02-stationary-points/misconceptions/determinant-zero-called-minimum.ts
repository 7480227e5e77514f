// You call a matrix whose determinant is zero a minimum (is there a >= or an else that catches it?). One
// eigenvalue is zero then, and the second derivatives alone do not decide.
// weight: slip
// like: plain.ts
// - if (determinant === 0) return 'inconclusive';
// + if (determinant === 0) return 'minimum';
