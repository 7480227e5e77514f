// Your path is a list of z instead of a list of points. Keep both in the loop, but store β.
// weight: gap
// like: plain.ts
// - const path = [start];
// + const path: Vector[] = [start.map(() => 0)];
// - path.push(state.beta);
// + path.push(state.z);
