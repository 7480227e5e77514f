// Your z subtracts m times the old z, so it alternates in sign: the filter has its pole at −m. Solve y[k] =
// b₀x[k] − a₁y[k−1] for a₁ = −m once more.
// weight: gap
// like: plain.ts
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] - momentumCoeff * speed) };
