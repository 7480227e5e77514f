/** @example counted(1, 'parameter') // '1 parameter' */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
