// Your z starts at the gradient of the start, so β moves at once. In this exercise z starts at zero: the first
// step leaves β where it is and only fills the filter.
// weight: gap
// like: plain.ts
// - let state = { beta: start, z: start.map(() => 0) as Vector };
// + let state = { beta: start, z: gradient(start) };
