import type { Complex, Filter, Vector } from '../types.ts';

const freqz = (f: Filter, ws: Vector): Complex[] => {
  const res: Complex[] = [];
  let i = 0;
  while (i < ws.length) {
    const w = ws[i++];
    const zr = Math.cos(w), zi = Math.sin(w);
    // (b0 z + b1) conj(a0 z + a1)
    const nr = f.b[0] * zr + f.b[1], ni = f.b[0] * zi;
    const dr = f.a[0] * zr + f.a[1], di = f.a[0] * zi;
    const d = dr ** 2 + di ** 2;
    res.push({ re: (nr * dr + ni * di) / d, im: (ni * dr - nr * di) / d });
  }
  return res;
};

const dB = (hs: Complex[]): Vector => {
  const res: number[] = [];
  let i = 0;
  while (i < hs.length) {
    const { re, im } = hs[i++];
    res.push((20 / Math.LN10) * Math.log(Math.hypot(re, im)));
  }
  return res;
};

const tf2zpk = ({ b, a }: Filter) => {
  const z = [-b[1] / b[0]];
  const p = [-a[1] / a[0]];
  const k = b[0] / a[0];
  return { zeros: z, poles: p, gain: k };
};

export { freqz as frequencyResponse, dB as levelInDecibel, tf2zpk as zerosPolesGain };
export default freqz;
