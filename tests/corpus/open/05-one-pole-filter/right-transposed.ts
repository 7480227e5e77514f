export const onePole = (m: number) => ({ b: [1 - m, 0], a: [1, m === 0 ? 0 : -m] });

export const lfilter = (filter: any, x: any) => {
  const [b0, b1] = [...filter.b].map((v: number) => v / filter.a[0]);
  const a1 = filter.a[1] / filter.a[0];
  const y = new Float64Array(x.length);
  let s = 0;
  x.forEach((v: number, k: number) => {
    y[k] = b0! * v + s;
    s = b1! * v - a1 * y[k]!;
  });
  return y;
};
