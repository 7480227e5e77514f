export function onePole(momentumCoeff: any): any {
  var b = [1 - momentumCoeff, 0];
  var a = [1, -momentumCoeff];
  return { b: b, a: a };
}

export function lfilter(filter: any, x: any): any {
  var y: any = [];
  for (var k = 0; k < x.length; k++) {
    y[k] = (filter.b[0] * x[k] + filter.b[1] * x[k - 1] - filter.a[1] * y[k - 1]) / filter.a[0];
  }
  return y;
}
