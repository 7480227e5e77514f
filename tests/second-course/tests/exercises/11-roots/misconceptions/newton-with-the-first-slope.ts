// Your newton keeps the slope of the start: take the slope at each point.
// weight: gap
// like: loops.ts
// - const slope = df(x);
// + const slope = df(start);
