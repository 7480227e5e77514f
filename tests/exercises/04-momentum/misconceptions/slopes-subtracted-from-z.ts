// Your z runs against the gradient and β is still moved by −stepSize·z, so β climbs. Let z follow the
// gradient: the minus sign is already in the first line.
// weight: wrong
// like: plain.ts
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => momentumCoeff * speed - (1 - momentumCoeff) * slopes[i]) };
