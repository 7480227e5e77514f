/**
 * A number of things, as people read it.
 * @param one their name in the singular; its plural ends in s
 * @example counted(1, 'parameter') // '1 parameter'
 */
export const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
