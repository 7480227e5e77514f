// Your path has as many points as steps, the start among them, so the last step is missing. Like fence and posts:
// n steps connect n + 1 points.
// weight: gap
// like: plain.ts
// - for (let k = 0; k < steps; k++) {
// + for (let k = 1; k < steps; k++) {
