// Your numerator shares its weight between x[k] and x[k−1], which puts the zero at −1. That is a
// low-pass filter too, but the one of the momentum has its zero in the origin: the numerator is
// a constant.
// weight: gap
// like: plain.ts
// - return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
// + const weight = (1 - momentumCoeff) / 2;
// + return { b: [weight, weight], a: [1, -momentumCoeff] };
