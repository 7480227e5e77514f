// Your test of the descent refuses right ones. A slope that is computed hardly ever becomes exactly zero: allow slopes as
// large as the task allows right descents.
// weight: gap
// like: plain.ts
// - if (!gradient(end).every((slope) => Math.abs(slope) < 1e-4)) return false;
// + if (!gradient(end).every((slope) => slope === 0)) return false;
