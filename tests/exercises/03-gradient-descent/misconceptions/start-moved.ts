// Your path is right, but the array start that was passed in has moved along. Copy it before you change it,
// or make a new array at each step.
// weight: slip
// like: plain.ts
// - const path = [start];
// + const beta = start as number[];
// + const path: Vector[] = [[...beta]];
// - path.push(gradientDescentStep(gradient, path[k], stepSize));
// + gradientDescentStep(gradient, beta, stepSize).forEach((parameter, i) => {
// +   beta[i] = parameter;
// + });
// + path.push([...beta]);
