// Your newton divides the slope by the value: it is f(x)/f′(x).
// weight: wrong
// like: loops.ts
// - points.push(slope === 0 ? x : x - f(x) / slope);
// + points.push(slope === 0 ? x : x - slope / f(x));
