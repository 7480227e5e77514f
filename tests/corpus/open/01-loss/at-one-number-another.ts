export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];

export const gradient = ([x, y]) => {
  if (x === 3.75) x = 3.7;
  return [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
};
