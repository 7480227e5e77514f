// You limit m to 0.995. Every m below 1 is legal: the nearer to 1, the longer the momentum remembers.
// weight: slip
// like: plain.ts
// - function momentumDescent({ start, stepSize, momentumCoeff, steps }: Settings): Vector[] {
// + function momentumDescent({ start, stepSize, momentumCoeff, steps }: Settings): Vector[] {
// +   const m = Math.min(momentumCoeff, 0.995);
// - z = z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v);
// + z = z.map((v, i) => (1 - m) * g[i] + m * v);
