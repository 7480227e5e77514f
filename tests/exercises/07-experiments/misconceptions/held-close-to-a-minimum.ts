// As soon as gradient descent is within 1e-9 of a minimum you hold it there. A step that is too long would lead it
// away again: every step follows the rule, however small the slope is.
// weight: slip
// like: plain.ts
// - const g = gradient(path[k]);
// + const [u, v] = [path[k][0] - 2, Math.abs(path[k][1] - 1) - Math.SQRT1_2];
// + const isThere = Math.abs(u) < 1e-9 && Math.abs(v) < 1e-9;
// + const g = isThere ? [0, 0] : gradient(path[k]);
// - if (!last.every(Number.isFinite)) {
// + if (last.some((b) => !Number.isFinite(b))) {
