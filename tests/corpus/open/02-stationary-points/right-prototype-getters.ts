import type { Matrix } from '../types.ts';
const enum Sign { Minus = -1, None, Plus }
class P { constructor(readonly v: number) {} get beta() { return [2, 1 + this.v]; } get loss() { return this.v ** 4 - this.v ** 2; } get kind() { return this.v ? 'minimum' : 'saddle'; } }
function classify(h: Matrix) { const [[a, b], [, c]] = h as any; const t: Sign = Math.sign(a * c - b * b); switch (t) { case Sign.Minus: return 'saddle'; case Sign.None: return 'inconclusive'; default: return a < 0 ? 'maximum' : 'minimum'; } }
const points = () => [-1, 0, 1].map((k) => new P(k / Math.SQRT2));
export { classify, points as stationaryPoints };
export default classify;