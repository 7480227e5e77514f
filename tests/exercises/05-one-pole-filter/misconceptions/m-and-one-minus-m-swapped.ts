// m and 1 − m are swapped in onePole. m is what is kept of the old output, 1 − m is what
// is let in of the new input.
// weight: gap
// like: plain.ts
// - return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
// + return { b: [momentumCoeff, 0], a: [1, momentumCoeff - 1] };
