type V = readonly number[];

// (b-1)^4 - (b-1)^2 = b^4 - 4b^3 + 5b^2 - 2b
export const loss = ([x, y]: V): number => (x - 4) * x + 4 + (((y - 4) * y + 5) * y - 2) * y;
export const gradient = ([x, y]: V): V => [2 * x - 4, ((4 * y - 12) * y + 10) * y - 2];
export const hessian = ([, y]: V): readonly V[] => [[2, 0], [0, (12 * y - 24) * y + 10]];
