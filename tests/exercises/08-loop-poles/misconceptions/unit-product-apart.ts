// With curvature · stepSize = 1 gradient descent arrives in one step, and you return m twice for it. With momentum the
// gradient is filtered first, so nothing is special there.
// weight: slip
// like: plain.ts
// - export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
// + export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
// +   if (curvature * stepSize === 1)
// +     return [{ re: momentumCoeff, im: 0 }, { re: momentumCoeff, im: 0 }];
