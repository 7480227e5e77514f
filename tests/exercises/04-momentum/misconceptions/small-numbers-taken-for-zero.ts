// You set coordinates to 0 when they are small. Small compared with what? A β of 1e-5 may be the whole of a
// solution; numbers near 0 need no tidying.
// weight: slip
// like: plain.ts
// - export function momentumStep(
// + const tidy = (x: number) => (Math.abs(x) < 1e-4 ? 0 : x);
// +
// + export function momentumStep(
// - const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// + const moved = beta.map((parameter, i) => tidy(parameter - stepSize * z[i]));
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + const filtered = z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed);
// + return { beta: moved, z: filtered };
