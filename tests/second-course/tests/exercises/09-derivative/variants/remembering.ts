// Keeps each answer with its x: that changes none.
export function derivative(f: (x: number) => number, h: number): (x: number) => number {
  const known = new Map<number, number>();
  return function slope(x) {
    if (!known.has(x)) known.set(x, (f(x + h) - f(x - h)) / h / 2);
    return known.get(x)!;
  };
}
