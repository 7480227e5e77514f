// Your b has one number only. Both lists have length 2 here: where there is no z⁻¹ in the
// numerator, its coefficient is written as 0.
// weight: gap
// like: plain.ts
// - return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
// + return { b: [1 - momentumCoeff], a: [1, -momentumCoeff] };
