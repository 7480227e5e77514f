// With steps = 0 your path still takes a step, as a do … while loop does. No steps means the path [start].
// weight: slip
// like: plain.ts
// - for (let k = 0; k < steps; k++) {
// + let k = 0;
// + do {
// -   path.push(gradientDescentStep(gradient, path[k], stepSize));
// - }
// +   path.push(gradientDescentStep(gradient, path[k], stepSize));
// +   k++;
// + } while (k < steps);
