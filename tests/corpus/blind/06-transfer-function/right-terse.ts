export let frequencyResponse = ({ b: [b, B], a: [a, A] }: any, o: any) => o.map((w: number, _: any, __: any, c = Math.cos(w), s = Math.sin(w), r = a + A * c, n = r * r + A * A * s * s) => ({ re: ((b + B * c) * r + B * A * s * s) / n, im: ((b + B * c) * A * s - B * s * r) / n }));
export let levelInDecibel = (h: any) => h.map((v: any) => 20 * Math.log10(Math.hypot(v.re, v.im)));
export let zerosPolesGain = ({ b, a }: any) => ({ zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] });
