// All points of your path are one and the same array, so each of them shows the last point. push and
// fill store a reference and no copy: store a new array at each step.
// weight: gap
// like: plain.ts
// - const path = [start];
// - let state = { beta: start, z: start.map(() => 0) as Vector };
// + const beta = [...start];
// + const path: Vector[] = [beta];
// + let z: Vector = start.map(() => 0);
// - state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
// - path.push(state.beta);
// + const state = momentumStep(gradient, beta, z, stepSize, momentumCoeff);
// + state.beta.forEach((parameter, i) => {
// +   beta[i] = parameter;
// + });
// + z = state.z;
// + path.push(beta);
