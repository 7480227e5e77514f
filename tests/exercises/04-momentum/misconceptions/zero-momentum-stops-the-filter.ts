// With m = 0 your z is never updated: 0 counts as false, so “if (momentumCoeff)” skips the filter. With m = 0
// the filter lets the whole gradient through.
// weight: slip
// like: plain.ts
// - const slopes = gradient(moved);
// + const slopes = gradient(moved);
// + if (!momentumCoeff) return { beta: moved, z };
