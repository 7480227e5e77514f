// Your descent divides z by 1 − mᵏ to make up for its start at zero, as Adam does. This exercise does without
// this correction: the filter is simply allowed to fill up.
// weight: slip
// like: plain.ts
// - let state = { beta: start, z: start.map(() => 0) as Vector };
// + let z: Vector = start.map(() => 0);
// - state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
// - path.push(state.beta);
// + const correction = k === 0 ? 1 : 1 - momentumCoeff ** k;
// + const beta = path[k].map((parameter, i) => parameter - (stepSize * z[i]) / correction);
// + const slopes = gradient(beta);
// + z = z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed);
// + path.push(beta);
