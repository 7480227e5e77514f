// You compute the smaller pole as a difference and divide m by it. Where the step is long, all digits of that difference
// cancel. Compute the larger pole first, where the two terms add up, and divide m by that.
// weight: slip
// like: plain.ts
// - const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + if (discriminant > 0 && momentumCoeff > 0) {
// +   const smaller = sum < 0 ? sum / 2 + root : sum / 2 - root;
// +   return [{ re: smaller, im: 0 }, { re: momentumCoeff / smaller, im: 0 }];
// + }
