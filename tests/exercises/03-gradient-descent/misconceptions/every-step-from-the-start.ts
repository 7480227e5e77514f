// Every step of your descent begins at the start again, so the path stays at its second point. Begin each
// step where the one before ended.
// weight: gap
// like: plain.ts
// - path.push(gradientDescentStep(gradient, path[k], stepSize));
// + path.push(gradientDescentStep(gradient, start, stepSize));
