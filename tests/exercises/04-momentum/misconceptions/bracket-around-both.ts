// In your z the factor 1 − m multiplies everything. It belongs to the gradient alone; the old z is weighted
// by m.
// weight: gap
// like: plain.ts
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * (slopes[i] + momentumCoeff * speed)) };
