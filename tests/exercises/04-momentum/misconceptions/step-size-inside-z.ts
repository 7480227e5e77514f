// Your z already contains the step size, and β moves by z alone. From z = 0 this gives the same path, but z is asked
// for as the filtered gradient: leave stepSize out of it and scale where β moves.
// weight: gap
// like: plain.ts
// - const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// + const moved = beta.map((parameter, i) => parameter - z[i]);
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return {
// +   beta: moved,
// +   z: z.map((speed, i) => (1 - momentumCoeff) * stepSize * slopes[i] + momentumCoeff * speed),
// + };
