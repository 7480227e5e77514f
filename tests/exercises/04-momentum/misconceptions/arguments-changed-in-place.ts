// The answers are right, but the arrays beta and z that were passed in have changed, and the old ones are gone. Build
// new arrays and leave the arguments alone.
// weight: slip
// like: plain.ts
// - const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
// - const slopes = gradient(moved);
// - return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
// + const [point, speed] = [beta as number[], z as number[]];
// + for (let i = 0; i < point.length; i++) point[i] -= stepSize * speed[i];
// + const slopes = gradient(point);
// + for (let i = 0; i < speed.length; i++) speed[i] = (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed[i];
// + return { beta: point, z: speed };
// - state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
// + state = momentumStep(gradient, [...state.beta], state.z, stepSize, momentumCoeff);
