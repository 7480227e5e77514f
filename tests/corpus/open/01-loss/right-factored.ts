const SQRT = Math.SQRT1_2;
export const loss = (b: any) => {
  const u = b[0] - 2, v = b[1] - 1;
  return u * u + v * v * (v - 1) * (v + 1);
};

export const gradient = (b: any) => {
  const v = b[1] - 1;
  return [b[0] - 2 + (b[0] - 2), 2 * v * (2 * v * v - 1)];
};

export const hessian = (b: any) => {
  const v = b[1] - 1;
  const c = 2 * (6 * v * v - 1);
  return [Float64Array.of(2, 0), Float64Array.of(0, c)];
};
