// You return magnitude and angle in the fields re and im. What is asked for are the real and the
// imaginary part.
// weight: wrong
// like: plain.ts
// - return discriminant < 0
// -   ? [{ re: sum / 2, im: root }, { re: sum / 2, im: -root }]
// -   : [{ re: sum / 2 + root, im: 0 }, { re: sum / 2 - root, im: 0 }];
// + if (discriminant < 0) {
// +   const angle = Math.atan2(root, sum / 2);
// +   return [{ re: Math.sqrt(momentumCoeff), im: angle }, { re: Math.sqrt(momentumCoeff), im: -angle }];
// + }
// + const polar = (real: number) => ({ re: Math.abs(real), im: real < 0 ? Math.PI : 0 });
// + return [polar(sum / 2 + root), polar(sum / 2 - root)];
