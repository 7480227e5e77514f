// You put the weight of the input into b₁, so your filter looks at x[k−1] and answers one sample
// late. In y[k] = (1 − m)·x[k] + m·y[k−1] the input is the current one.
// weight: gap
// like: plain.ts
// - return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
// + return { b: [0, 1 - momentumCoeff], a: [1, -momentumCoeff] };
