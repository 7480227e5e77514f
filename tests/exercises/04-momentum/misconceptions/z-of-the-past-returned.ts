// Your step moves β but hands the old z back. Return the z that you have just computed, so that the next step
// can use it.
// weight: wrong
// like: plain.ts
// - const slopes = gradient(moved);
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + gradient(moved);
// + return { beta: moved, z };
