// Your path of gradient descent ends where it is no longer finite. A path always has steps + 1
// points, even if the last ones are NaN.
// weight: slip
// like: plain.ts
// - const g = gradient(path[k]);
// + if (!path[k].every(Number.isFinite)) {
// +   break;
// + }
// + const g = gradient(path[k]);
