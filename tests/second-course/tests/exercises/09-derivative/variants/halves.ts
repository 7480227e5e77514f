export const derivative = (f: (x: number) => number, h: number) => {
  const half = 0.5 / h;
  return (x: number): number => half * f(x + h) - half * f(x - h);
};
