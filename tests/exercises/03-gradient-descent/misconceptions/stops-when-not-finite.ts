// Your path ends as soon as β is no longer a finite number. A path has steps + 1 points, even if it runs off to
// infinity.
// weight: slip
// like: plain.ts
// - path.push(gradientDescentStep(gradient, path[k], stepSize));
// + const next = gradientDescentStep(gradient, path[k], stepSize);
// + if (!next.every(Number.isFinite)) break;
// + path.push(next);
