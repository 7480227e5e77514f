// With m = 0 your z is never updated. Is there an “if (momentumCoeff)”? 0 counts as false there. With m = 0 the filter
// lets the whole gradient through.
// weight: slip
// like: plain.ts
// - const slopes = gradient(moved);
// + const slopes = gradient(moved);
// + if (!momentumCoeff) return { beta: moved, z };
