// You cut the entries or the determinant down to whole numbers (Math.trunc, | 0), so small curvatures become
// zero. Second derivatives are real numbers; use them as they come.
// weight: gap
// like: plain.ts
// - const [[a, b], [, c]] = hessian;
// + const [[a, b], [, c]] = hessian.map((row) => row.map((entry) => Math.trunc(entry)));
