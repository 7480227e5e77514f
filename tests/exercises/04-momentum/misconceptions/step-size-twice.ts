// The step size enters your step twice, once in z and once where β moves. z is the filtered gradient, without
// stepSize.
// weight: wrong
// like: plain.ts
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * stepSize * slopes[i] + momentumCoeff * speed) };
