// You count the ball as arrived only when it is slow. Asked for is where it is after the last step, however
// fast it rolls through.
// weight: gap
// like: plain.ts
// - const last = path[path.length - 1];
// + const last = path[path.length - 1];
// + const before = path[path.length - 2] ?? last;
// - if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// + if (last.every((b, i) => Math.abs(b - point[i]) < 0.01 && Math.abs(b - before[i]) < 0.01)) {
