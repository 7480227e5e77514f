// You take a path for arrived when its last step was small. Small steps also come from a small
// step size or a slow start: compare β with the three points.
// weight: wrong
// like: plain.ts
// - const last = path[path.length - 1];
// + const last = path[path.length - 1];
// + const before = path[Math.max(path.length - 2, 0)];
// - for (const [name, point] of Object.entries(points)) {
// -   if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// -     return name as Outcome;
// -   }
// - }
// - return 'not-converged';
// + if (last.some((b, i) => Math.abs(b - before[i]) >= 0.01)) {
// +   return 'not-converged';
// + }
// + if (Math.abs(last[1] - 1) < 0.4) {
// +   return 'saddle';
// + }
// + return last[1] > 1 ? 'minimum-1' : 'minimum-2';
