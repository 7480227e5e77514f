// Your new z is 1 minus m times the gradient, plus m times the old z: with a gradient of zero, 1 is still added. The
// parentheses around 1 − m are missing.
// weight: gap
// like: plain.ts
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => 1 - momentumCoeff * slopes[i] + momentumCoeff * speed) };
