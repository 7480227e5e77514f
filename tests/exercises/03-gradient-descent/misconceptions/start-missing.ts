// Your path begins after the first step. The start is a point of the path too, so there are steps + 1 points
// and the first of them is start.
// weight: gap
// like: plain.ts
// - const path = [start];
// + const path: Vector[] = [];
// + let beta = start;
// - path.push(gradientDescentStep(gradient, path[k], stepSize));
// + beta = gradientDescentStep(gradient, beta, stepSize);
// + path.push(beta);
