export function fft(x) {
  const n = x.length;
  if (n === 1) return [{ re: x[0].re, im: x[0].im }];
  const even = fft(x.filter((_, j) => j % 2 === 0));
  const odd = fft(x.filter((_, j) => j % 2 === 1));
  const turned = odd.map(({ re, im }, k) => {
    const angle = (-2 * Math.PI * k) / n;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    return { re: c * re - s * im, im: c * im + s * re };
  });
  return [
    ...even.map(({ re, im }, k) => ({ re: re + turned[k].re, im: im + turned[k].im })),
    ...even.map(({ re, im }, k) => ({ re: re - turned[k].re, im: im - turned[k].im })),
  ];
}
