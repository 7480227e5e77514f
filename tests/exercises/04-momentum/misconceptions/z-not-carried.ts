// Your path never leaves the start: every step begins with z = 0 again. Carry the z that each step returns
// into the next one.
// weight: gap
// like: plain.ts
// - let state = { beta: start, z: start.map(() => 0) as Vector };
// +
// - state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
// - path.push(state.beta);
// + const rest = start.map(() => 0);
// + path.push(momentumStep(gradient, path[k], rest, stepSize, momentumCoeff).beta);
