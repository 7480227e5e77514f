// Your formula multiplies by the sign of s, and Math.sign(0) is 0: where s = 0 the root is lost, and both poles
// with it. There the poles are ±j√m.
// weight: slip
// like: plain.ts
// - const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + const root = (Math.sign(sum) * Math.sqrt(Math.abs(discriminant))) / 2;
