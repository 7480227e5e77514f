class C {
  constructor(public re: number, public im: number) {}
  plus(o: C) { return new C(this.re + o.re, this.im + o.im); }
  times(k: number) { return new C(this.re * k, this.im * k); }
  over(o: C) {
    const d = o.re ** 2 + o.im ** 2;
    return new C((this.re * o.re + this.im * o.im) / d, (this.im * o.re - this.re * o.im) / d);
  }
}
export const frequencyResponse = (f: any, omega: any) =>
  Array.from(omega as number[], (w) => {
    const delay = new C(Math.cos(w), Math.sin(-w));
    const poly = (k: number[]) => new C(k[0]!, 0).plus(delay.times(k[1]!));
    return poly(f.b).over(poly(f.a));
  });

export const levelInDecibel = (h: any[]) => h.map((z) => 10 * Math.log10(z.re * z.re + z.im * z.im));

export const zerosPolesGain = (f: any) => {
  const root = ([p, q]: number[]) => -q! / p!;
  return { zeros: [root(f.b)], poles: [root(f.a)], gain: f.b[0] / f.a[0] };
};
