// Your newton divides by a slope of 0: there the point stays.
// weight: slip
// like: loops.ts
// - points.push(slope === 0 ? x : x - f(x) / slope);
// + points.push(x - f(x) / slope);
