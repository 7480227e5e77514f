// Your step asks for the whole gradient once for every component of z. The point is the same each time, so
// ask once, keep the answer, and use its components.
// weight: slip
// like: plain.ts
// - const slopes = gradient(moved);
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * gradient(moved)[i] + momentumCoeff * speed) };
