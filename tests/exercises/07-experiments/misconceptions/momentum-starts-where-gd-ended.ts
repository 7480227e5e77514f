// Your momentum path begins at the last point of gradient descent. Both begin at the same start,
// so that they can be compared.
// weight: gap
// like: plain.ts
// - const momentum = momentumDescent(settings);
// + const momentum = momentumDescent({ ...settings, start: gd[gd.length - 1] });
