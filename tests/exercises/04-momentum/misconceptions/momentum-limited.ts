// You limit the momentum coefficient. Every m below 1 is legal; with 0.9999 the ball just has a very long memory.
// weight: slip
// like: plain.ts
// - ): { beta: Vector; z: Vector } {
// + ): { beta: Vector; z: Vector } {
// +   const m = Math.min(momentumCoeff, 0.99);
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + return { beta: moved, z: z.map((speed, i) => (1 - m) * slopes[i] + m * speed) };
