// Your coefficients are swapped: m should weigh the old z, and 1 − m the new gradient. With m close to 1 the ball is
// slow to change its mind.
// weight: gap
// like: plain.ts
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => momentumCoeff * slopes[i] + (1 - momentumCoeff) * speed) };
