// Your numbers are rounded to four decimals (toFixed?). Round only what you print: the next step needs all
// the digits.
// weight: gap
// like: plain.ts
// - export function momentumStep(
// + const rounded = (number: number): number => Number(number.toFixed(4));
// +
// + export function momentumStep(
// - const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// + const moved = beta.map((parameter, i) => rounded(parameter - stepSize * z[i]));
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return {
// +   beta: moved,
// +   z: z.map((speed, i) => rounded((1 - momentumCoeff) * slopes[i] + momentumCoeff * speed)),
// + };
