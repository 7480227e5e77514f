// You judge by the size of the gradient. A small gradient is not a distance: compare the
// coordinates of β with those of the three points.
// weight: wrong
// like: plain.ts
// - for (const [name, point] of Object.entries(points)) {
// -   if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// -     return name as Outcome;
// -   }
// - }
// - return 'not-converged';
// + if (Math.hypot(...gradient(last)) > 0.01) {
// +   return 'not-converged';
// + }
// + if (Math.abs(last[1] - 1) < 0.4) {
// +   return 'saddle';
// + }
// + return last[1] > 1 ? 'minimum-1' : 'minimum-2';
