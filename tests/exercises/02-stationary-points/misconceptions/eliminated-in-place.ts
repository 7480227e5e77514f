// Your answer is right, but the matrix that was passed in is another one afterwards. Work on a copy, or keep what you
// compute in variables.
// weight: slip
// like: plain.ts
// - const [[a, b], [, c]] = hessian;
// - const determinant = a * c - b * b;
// + const rows = hessian as number[][];
// + const determinant = rows[0][0] * rows[1][1] - rows[0][1] * rows[1][0];
// + if (rows[0][0] !== 0) {
// +   rows[1][1] -= (rows[0][1] * rows[1][0]) / rows[0][0];
// +   rows[1][0] = 0;
// + }
// - return a > 0 ? 'minimum' : 'maximum';
// + return rows[0][0] > 0 ? 'minimum' : 'maximum';
