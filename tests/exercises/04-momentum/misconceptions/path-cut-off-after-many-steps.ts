// Your path ends after a number of steps of your own, however many were asked for. A limit that keeps a loop from
// running forever is for loops that might; this one ends by itself after `steps` steps.
// weight: slip
// like: plain.ts
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + const filtered = z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed);
// + return { beta: moved, z: filtered };
// - for (let k = 0; k < steps; k++) {
// + for (let k = 0; k < Math.min(steps, 1000); k++) {
