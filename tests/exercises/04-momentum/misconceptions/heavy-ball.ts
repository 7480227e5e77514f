// Your z gathers the full gradient: the factor 1 − m in front of it is missing. This “heavy ball” is another
// method, whose z is larger by the factor 1/(1 − m); here the filter passes a constant gradient unchanged.
// weight: gap
// like: plain.ts
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => slopes[i] + momentumCoeff * speed) };
