/**
 * @param one singular of a noun whose plural ends in s
 * @example counted(1, 'parameter') // '1 parameter'
 */
export const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
