// With m = 0 and curvature · stepSize = 1 both poles are 0, and your second pole, m divided by
// the first, becomes 0/0 = NaN. Treat this case apart.
// weight: slip
// like: plain.ts
// - const root = Math.sqrt(Math.abs(discriminant)) / 2;
// - return discriminant < 0
// -   ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
// -   : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
// + if (discriminant < 0) {
// +   const root = Math.sqrt(-discriminant) / 2;
// +   return [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }];
// + }
// + const larger = sum < 0 ? (sum - Math.sqrt(discriminant)) / 2 : (sum + Math.sqrt(discriminant)) / 2;
// + return [{ re: larger, im: 0 }, { re: momentumCoeff / larger, im: 0 }];
