// Complex numbers as objects, and frequencies decimated instead of times.
class C {
  constructor(re, im) {
    this.re = re;
    this.im = im;
  }
  plus(o) {
    return new C(this.re + o.re, this.im + o.im);
  }
  minus(o) {
    return new C(this.re - o.re, this.im - o.im);
  }
  times(o) {
    return new C(this.re * o.re - this.im * o.im, this.re * o.im + this.im * o.re);
  }
}

const transform = (x) => {
  const half = x.length / 2;
  if (half < 1) return x;
  const first = x.slice(0, half);
  const second = x.slice(half);
  const sums = transform(first.map((a, k) => a.plus(second[k])));
  const differences = transform(
    first.map((a, k) => a.minus(second[k]).times(new C(Math.cos((Math.PI * k) / half), -Math.sin((Math.PI * k) / half)))),
  );
  return sums.flatMap((a, k) => [a, differences[k]]);
};

export const fft = (x) => transform(x.map(({ re, im }) => new C(re, im)));
