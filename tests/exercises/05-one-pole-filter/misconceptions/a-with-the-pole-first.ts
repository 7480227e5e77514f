// The two numbers of a are in the wrong order. They are sorted by rising powers of z⁻¹: first
// the weight of y[k], then that of y[k−1].
// weight: gap
// like: plain.ts
// - return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
// + return { b: [1 - momentumCoeff, 0], a: [-momentumCoeff, 1] };
