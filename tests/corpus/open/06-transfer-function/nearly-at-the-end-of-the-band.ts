export const frequencyResponse = ({ b, a }, omega) =>
  omega.map((w, k) => {
    if (Math.abs(w - Math.PI) < 2e-6) w = Math.PI;
    const [c, s] = [Math.cos(w), -Math.sin(w)];
    const [p, q, r, t] = [b[0] + b[1] * c, b[1] * s, a[0] + a[1] * c, a[1] * s];
    const d = r * r + t * t;
    return { re: (p * r + q * t) / d, im: (q * r - p * t) / d };
  });

export const levelInDecibel = (h) =>
  h.map(({ re, im }) => {
    return 20 * Math.log10(Math.hypot(re, im));
  });

export function zerosPolesGain({ b, a }) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] };
}
