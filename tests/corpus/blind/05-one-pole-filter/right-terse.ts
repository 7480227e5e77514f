export let onePole = (m: number) => ({ b: [1 - m, 0], a: [1, -m] });
export let lfilter = ({ b, a }: any, x: any, p = 0, q = 0) =>
  x.map((v: number) => ((q = (b[0] * v + b[1] * p - a[1] * q) / a[0]), (p = v), q));
