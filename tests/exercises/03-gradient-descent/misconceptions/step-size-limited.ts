// You limit the step size. The caller has chosen it, however large; a step that is too large must show that it is.
// weight: slip
// like: plain.ts
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + return beta.map((parameter, i) => parameter - Math.min(stepSize, 1) * slopes[i]);
