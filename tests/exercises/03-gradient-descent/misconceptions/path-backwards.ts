// Your path runs backwards, from the end to the start. Put each new point behind the others.
// weight: gap
// like: plain.ts
// - const path = [start];
// - for (let k = 0; k < steps; k++) {
// -   path.push(gradientDescentStep(gradient, path[k], stepSize));
// - }
// - return path;
// + if (steps === 0) return [start];
// + const next = gradientDescentStep(gradient, start, stepSize);
// + return [...gradientDescent(gradient, next, stepSize, steps - 1), start];
