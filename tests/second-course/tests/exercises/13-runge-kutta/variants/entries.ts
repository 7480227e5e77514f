export function rk4(f: (t: number, y: readonly number[]) => number[], y0: readonly number[], h: number, steps: number): number[][] {
  const path: number[][] = [y0.slice()];
  while (path.length <= steps) {
    const y = path[path.length - 1]!;
    const t = (path.length - 1) * h;
    const sum = y.map(() => 0);
    let slope: number[] = [];
    for (const [weight, part] of [[1, 0], [2, 0.5], [2, 0.5], [1, 1]] as const) {
      slope = f(t + part * h, part === 0 ? y : y.map((value, i) => value + part * h * slope[i]!));
      for (let i = 0; i < sum.length; i++) sum[i]! += weight * slope[i]!;
    }
    path.push(y.map((value, i) => value + (sum[i]! * h) / 6));
  }
  return path;
}
