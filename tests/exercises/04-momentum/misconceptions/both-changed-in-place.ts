// Your step changes the arrays beta and z that were passed in, so all points of your path after the start show the last
// one. Build new arrays in the step.
// weight: gap
// like: plain.ts
// - const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// - const slopes = gradient(moved);
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + const [point, speed] = [beta as number[], z as number[]];
// + for (let i = 0; i < point.length; i++) point[i] -= stepSize * speed[i];
// + const slopes = gradient(point);
// + for (let i = 0; i < speed.length; i++) speed[i] = (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed[i];
// + return { beta: point, z: speed };
// - let state = { beta: start, z: start.map(() => 0) as Vector };
// + let state = { beta: [...start] as Vector, z: start.map(() => 0) as Vector };
