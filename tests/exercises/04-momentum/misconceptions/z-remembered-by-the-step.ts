// Your step ignores the z that is passed in and uses one that it remembers from earlier calls, in a variable
// outside the function. All memory has to come in as z and go out as z.
// weight: gap
// like: plain.ts
// - export function momentumStep(
// + let remembered: Vector = [];
// +
// + export function momentumStep(
// - const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// + if (remembered.length !== beta.length) remembered = beta.map(() => 0);
// + const moved = beta.map((parameter, i) => parameter - stepSize * remembered[i]);
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + remembered = remembered.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed);
// + return { beta: moved, z: remembered };
// - ): Vector[] {
// + ): Vector[] {
// +   remembered = [];
