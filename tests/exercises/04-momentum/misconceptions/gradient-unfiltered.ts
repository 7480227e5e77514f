// Your new z is the gradient itself, whatever m is, so the filter is switched off. Mix the gradient with the
// old z in the proportions 1 − m and m.
// weight: gap
// like: plain.ts
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => slopes[i]) };
