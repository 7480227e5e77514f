// Your step uses a momentum coefficient of its own, 0.9, and not the one passed in. Use the argument
// momentumCoeff.
// weight: gap
// like: plain.ts
// - export function momentumStep(
// + const m = 0.9;
// +
// + export function momentumStep(
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => (1 - m) * slopes[i] + m * speed) };
