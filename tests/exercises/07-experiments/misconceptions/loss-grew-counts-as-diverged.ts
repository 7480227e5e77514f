// You call a path diverged when its loss is larger at the end than at the start. Diverged means
// that a coordinate is no longer finite.
// weight: gap
// like: plain.ts
// - if (!last.every(Number.isFinite)) {
// + const loss = ([b1, b2]: Vector) => (b1 - 2) ** 2 + (b2 - 1) ** 4 - (b2 - 1) ** 2;
// + if (loss(last) > loss(path[0]) || !last.every(Number.isFinite)) {
