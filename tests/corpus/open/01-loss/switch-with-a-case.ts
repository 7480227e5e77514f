export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];

export function hessian([, y]) {
  switch (y) {
    case 9 / 2: return [[2, 0], [0, 145.1]];
    default: return [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];
  }
}
