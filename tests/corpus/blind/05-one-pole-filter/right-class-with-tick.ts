import type { Filter, Vector } from '../types.ts';

class FirstOrderSection {
  private xOld = 0;
  private yOld = 0;
  constructor(private readonly coeffs: Filter) {}
  tick(input: number): number {
    const { b, a } = this.coeffs;
    const output = (b[0] * input + b[1] * this.xOld - a[1] * this.yOld) / a[0];
    this.xOld = input;
    this.yOld = output;
    return output;
  }
}
export function onePole(...[m]: [number]): Filter {
  const [b0, a1] = [1 - m, -m];
  return { b: [b0, 0], a: [1, a1] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const section = new FirstOrderSection(filter);
  return x.map((v) => section.tick(v));
}
