// Where both poles coincide you return one only. A double pole counts twice: return it in both
// places.
// weight: gap
// like: plain.ts
// - const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + const root = Math.sqrt(Math.abs(discriminant)) / 2;
// + if (discriminant === 0) {
// +   return [{ re: sum / 2, im: 0 }] as unknown as [Complex, Complex];
// + }
