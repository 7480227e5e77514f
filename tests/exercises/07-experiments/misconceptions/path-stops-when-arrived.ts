// Your gradient descent stops as soon as it is near a point. A path has always steps + 1 points:
// both descents take all of their steps.
// weight: slip
// like: plain.ts
// - const g = gradient(path[k]);
// + if (!['diverged', 'not-converged'].includes(outcome(path))) {
// +   break;
// + }
// + const g = gradient(path[k]);
