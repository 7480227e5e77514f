export function frequencyResponse({ b: [p, q], a: [r, s] }: any, omega: any): any { return omega.map((w: number) => { const c = Math.cos(w), d = (r - s) ** 2 + 2 * r * s * (1 + c); return { re: (p * r + q * s + (p * s + q * r) * c) / d, im: ((p * s - q * r) * Math.sin(w)) / d }; }); }
export function levelInDecibel(h: any): any { return h.map(({ re, im }: any) => 20 * Math.log10(Math.hypot(re, im))); }
export function zerosPolesGain({ b, a }: any): any { return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] }; }
