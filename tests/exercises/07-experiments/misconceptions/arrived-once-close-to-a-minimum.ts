// A path that once came within 0.001 of a minimum counts as arrived there. Only its last point decides: a path can
// roll through, or be thrown out again.
// weight: slip
// like: plain.ts
// - const last = path[path.length - 1];
// - if (!last.every(Number.isFinite)) {
// + const once = path.find(([u, v]) => Math.hypot(u - 2, Math.abs(v - 1) - Math.SQRT1_2) < 0.001);
// + const last = once ?? path[path.length - 1];
// + if (last.some((b) => !Number.isFinite(b))) {
