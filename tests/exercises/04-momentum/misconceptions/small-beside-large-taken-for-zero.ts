// You set entries of z to 0 that are small beside the largest. Each coordinate stands for itself: where β is small, a
// small z is what moves it.
// weight: slip
// like: plain.ts
// - export function momentumStep(
// + const tidied = (z: Vector): Vector => {
// +   const largest = Math.max(...z.map(Math.abs));
// +   return z.map((speed) => (Math.abs(speed) < 1e-9 * largest ? 0 : speed));
// + };
// +
// + export function momentumStep(
// - ): { beta: Vector; z: Vector } {
// + ): { beta: Vector; z: Vector } {
// +   const m = momentumCoeff;
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: tidied(z.map((speed, i) => (1 - m) * slopes[i] + m * speed)) };
