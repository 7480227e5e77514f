// Your descent walks without momentum: it is the one of exercise 03. Call your momentumStep in the loop and
// carry both β and z.
// weight: gap
// like: plain.ts
// - let state = { beta: start, z: start.map(() => 0) as Vector };
// +
// - state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
// - path.push(state.beta);
// + const slopes = gradient(path[k]);
// + path.push(path[k].map((parameter, i) => parameter - stepSize * slopes[i]));
