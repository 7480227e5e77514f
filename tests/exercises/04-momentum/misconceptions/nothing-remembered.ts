// Your z is (1 − m) times the gradient: the old z does not enter. Without m·z there is no memory, and so no
// momentum.
// weight: gap
// like: plain.ts
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i]) };
