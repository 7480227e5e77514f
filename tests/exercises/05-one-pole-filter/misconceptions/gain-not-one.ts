// A constant input comes out of your filter 1/(1 − m) times as large: the input's weight 1 − m
// is missing. Choose b₀ so that the frequency response at Ω = 0 is 1.
// weight: gap
// like: plain.ts
// - return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
// + return { b: [1, 0], a: [1, -momentumCoeff] };
