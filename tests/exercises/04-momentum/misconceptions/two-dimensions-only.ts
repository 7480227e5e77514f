// Your step writes down two components, so it works in two dimensions alone. Let it run over all of beta and
// z, however many there are.
// weight: gap
// like: plain.ts
// - const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// + const moved = [beta[0] - stepSize * z[0], beta[1] - stepSize * z[1]];
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: [0, 1].map((i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * z[i]) };
