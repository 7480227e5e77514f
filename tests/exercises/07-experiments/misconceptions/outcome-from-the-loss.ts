// You judge by the value of the loss, which is flat around a stationary point: the loss is
// almost there long before β is. Compare the coordinates of β.
// weight: gap
// like: plain.ts
// - const last = path[path.length - 1];
// - if (!last.every(Number.isFinite)) {
// + const [b1, b2] = path[path.length - 1];
// + if (!Number.isFinite(b1) || !Number.isFinite(b2)) {
// - for (const [name, point] of Object.entries(points)) {
// -   if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// -     return name as Outcome;
// -   }
// - }
// - return 'not-converged';
// + const loss = (b1 - 2) ** 2 + (b2 - 1) ** 4 - (b2 - 1) ** 2;
// + if (Math.abs(loss + 0.25) < 0.01) {
// +   return b2 > 1 ? 'minimum-1' : 'minimum-2';
// + }
// + return Math.abs(loss) < 0.01 ? 'saddle' : 'not-converged';
