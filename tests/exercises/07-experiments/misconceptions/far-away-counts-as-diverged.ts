// You call a path diverged as soon as it is far away. As long as all coordinates are finite it
// has only not converged (yet).
// weight: slip
// like: plain.ts
// - if (!last.every(Number.isFinite)) {
// + if (last.some((b) => !(Math.abs(b) < 1e3))) {
