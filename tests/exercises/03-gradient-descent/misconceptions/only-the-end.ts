// Your path holds only the point at which it ends. Keep every point on the way, the start first.
// weight: gap
// like: plain.ts
// - const path = [start];
// + let beta = start;
// -   path.push(gradientDescentStep(gradient, path[k], stepSize));
// - }
// - return path;
// +   beta = gradientDescentStep(gradient, beta, stepSize);
// + }
// + return [beta];
