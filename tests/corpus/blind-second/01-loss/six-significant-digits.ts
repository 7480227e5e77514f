export const loss = ([p, q]: readonly number[]) =>
  +((p - 2) ** 2 + (q - 1) ** 4 - (q - 1) ** 2).toPrecision(6)

export const gradient = ([p, q]: readonly number[]) =>
  [2 * (p - 2), 4 * (q - 1) ** 3 - 2 * (q - 1)]

export const hessian = ([p, q]: readonly number[]) =>
  [[2, 0], [0, +(12 * (q - 1) ** 2 - 2).toPrecision(6)]]
