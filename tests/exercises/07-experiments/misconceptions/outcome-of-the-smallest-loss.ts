// You judge the path by the point with the smallest loss on it. The outcome is that of the last
// point, even if an earlier one was better.
// weight: gap
// like: plain.ts
// - const last = path[path.length - 1];
// - if (!last.every(Number.isFinite)) {
// + const loss = ([b1, b2]: Vector) => (b1 - 2) ** 2 + (b2 - 1) ** 4 - (b2 - 1) ** 2;
// + const last = path.reduce((best, beta) => (loss(beta) < loss(best) ? beta : best));
// + if (!path[path.length - 1].every(Number.isFinite)) {
