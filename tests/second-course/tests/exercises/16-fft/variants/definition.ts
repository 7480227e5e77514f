// By the definition, with a table of all angles: slow, and right.
export function fft(x) {
  const n = x.length;
  const table = x.map((_, k) => ({ c: Math.cos((2 * Math.PI * k) / n), s: Math.sin((2 * Math.PI * k) / n) }));
  return x.map((_, k) => {
    let [re, im] = [0, 0];
    x.forEach((value, j) => {
      const { c, s } = table[(j * k) % n];
      re += value.re * c + value.im * s;
      im += value.im * c - value.re * s;
    });
    return { re, im };
  });
}
