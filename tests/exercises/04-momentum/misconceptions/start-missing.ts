// Your path begins after the first step. The start is a point of the path too, so there are steps + 1 points
// (and the first two of them are equal).
// weight: gap
// like: plain.ts
// - const path = [start];
// + const path: Vector[] = [];
