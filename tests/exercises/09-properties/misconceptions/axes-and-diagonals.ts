// Your test looks along the axes and the diagonals alone. In three dimensions a saddle can lie between them: it needs the
// whole Hessian, or directions all around.
// weight: slip
// like: plain.ts
// - const sides = [-2, -1, 0, 1, 2];
// + const sides = [-1, 0, 1];
