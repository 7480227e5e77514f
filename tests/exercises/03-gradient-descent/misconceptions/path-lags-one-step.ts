// Your path has the right length, but the start is in it twice and the last point is missing: each point
// is stored before it moves. Store the start once and then each point after its step.
// weight: slip
// like: plain.ts
// - const path = [start];
// + const path = [start];
// + let beta = start;
// - path.push(gradientDescentStep(gradient, path[k], stepSize));
// + path.push(beta);
// + beta = gradientDescentStep(gradient, beta, stepSize);
