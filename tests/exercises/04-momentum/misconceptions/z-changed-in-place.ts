// Your step leaves beta alone, but it changes the array z that was passed in. Build a new array for z, too.
// weight: slip
// like: plain.ts
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + const speed = z as number[];
// + for (let i = 0; i < speed.length; i++) speed[i] = (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed[i];
// + return { beta: moved, z: speed };
