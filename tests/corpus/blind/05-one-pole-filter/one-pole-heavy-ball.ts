class Filter1 {
  constructor(public readonly b: number[], public readonly a: number[]) {}
}
export function onePole(momentumCoeff: number) {
  return new Filter1([1, 0], [1, -momentumCoeff]);
}
export function lfilter(filter: Filter1, x: readonly number[]): number[] {
  const y: number[] = [];
  let xOld = 0;
  let yOld = 0;
  for (let k = 0; k < x.length; ++k) {
    yOld = (filter.b[0] * x[k] + filter.b[1] * xOld - filter.a[1] * yOld) / filter.a[0];
    xOld = x[k];
    y[k] = yOld;
  }
  return y;
}
