// All points of your path are one and the same array, so each of them shows the last point. push and
// fill store a reference and no copy: store a new array at each step.
// weight: gap
// like: plain.ts
// - const path = [start];
// + const beta = [...start];
// + const path: Vector[] = [beta];
// - path.push(gradientDescentStep(gradient, path[k], stepSize));
// + gradientDescentStep(gradient, beta, stepSize).forEach((parameter, i) => {
// +   beta[i] = parameter;
// + });
// + path.push(beta);
