/** A label and its value. */
export type Row = readonly [label: string, value: number | string];

/** @example parse('a=12') // ['a', 12] */
export function parse(line: string): [string, number | string] {
  const at = line.indexOf('=');
  if (at === -1) return [line, ''];
  const value = line.slice(at + 1);
  return [line.slice(0, at), /^\d+$/.test(value) ? Number(value) : value];
}

/** @example table([['a', 12]], { width: 3 }) // 'a  12' */
export const table = (
  rows: readonly Row[],
  { width, title }: { readonly width: number; readonly title?: string },
): string =>
  [
    ...(title === undefined ? [] : [title]),
    ...rows.map(([label, value]) => label.padEnd(width) + value),
  ].join('\n');

/** @example summary([['a', 12], ['b', 'x']]) // { count: 2, largest: 12 } */
export function summary(rows: readonly Row[]): { count: number; largest?: number } {
  const numbers = rows.flatMap(([, value]) => (typeof value === 'number' ? [value] : []));
  return { count: rows.length, ...(numbers.length === 0 ? {} : { largest: Math.max(...numbers) }) };
}
