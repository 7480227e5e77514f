export function onePole(momentumCoeff: number) {
  const keep = 1 - momentumCoeff;
  return { b: [momentumCoeff, 0], a: [1, -keep] };
}

function* run(f: { b: readonly number[]; a: readonly number[] }, x: Iterable<number>) {
  let s = 0;
  for (const v of x) {
    const y = (f.b[0] * v + s) / f.a[0];
    s = f.b[1] * v - f.a[1] * y;
    yield y;
  }
}

export function lfilter(filter: { b: readonly number[]; a: readonly number[] }, x: readonly number[]) {
  return Array.from(run(filter, x));
}
