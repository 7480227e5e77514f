// Your paths have one point too few: the last step is missing. n steps make n + 1 points, the start included.
// weight: gap
// like: plain.ts
// - for (let k = 0; k < steps; k++) {
// -   const g = gradient(path[k]);
// -   path.push(path[k].map((b, i) => b - stepSize * g[i]));
// + for (let k = 1; k < steps; k++) {
// +   const g = gradient(path[k - 1]);
// +   path.push(path[k - 1].map((b, i) => b - stepSize * g[i]));
// - for (let k = 0; k < steps; k++) {
// -   const beta = path[k].map((b, i) => b - stepSize * z[i]);
// + for (let k = 1; k < steps; k++) {
// +   const beta = path[k - 1].map((b, i) => b - stepSize * z[i]);
