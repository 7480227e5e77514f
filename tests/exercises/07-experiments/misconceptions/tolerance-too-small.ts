// Points that are near a stationary point do not count as arrived. Within 0.01 in each coordinate is
// arrived: is your distance smaller, or is the point itself at another place?
// weight: wrong
// like: plain.ts
// - if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// + if (last.every((b, i) => Math.abs(b - point[i]) < 0.001)) {
