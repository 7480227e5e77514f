// Your newton goes the wrong way: x − f(x)/f′(x) has a minus.
// weight: wrong
// like: loops.ts
// - points.push(slope === 0 ? x : x - f(x) / slope);
// + points.push(slope === 0 ? x : x + f(x) / slope);
