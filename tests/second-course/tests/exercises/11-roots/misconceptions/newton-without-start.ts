// Your newton leaves out start: it is the first of the points.
// weight: gap
// like: loops.ts
// - return points;
// + return points.slice(1);
