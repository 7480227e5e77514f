// You search for the limit below a bound of your own, and return that bound where the limit is larger. In a flat
// valley with much momentum it is larger than 10¹⁰: solve for it instead.
// weight: slip
// like: plain.ts
// - return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
// + let [stable, unstable] = [0, 1e10];
// + for (let k = 0; k < 200; k++) {
// +   const middle = (stable + unstable) / 2;
// +   if ((1 - momentumCoeff) * curvature * middle < 2 * (1 + momentumCoeff)) {
// +     stable = middle;
// +   } else {
// +     unstable = middle;
// +   }
// + }
// + return stable;
