// The lists b and a are exchanged. b holds the numerator, which weighs the input x, and a holds
// the denominator, which weighs the output y that is fed back.
// weight: gap
// like: plain.ts
// - return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
// + return { b: [1, -momentumCoeff], a: [1 - momentumCoeff, 0] };
