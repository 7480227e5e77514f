/** Numbers as people read them in a hint. */

/** Six digits, and the minus sign of formulas. */
export function written(x: number): string {
  const short = Number(x.toPrecision(6));
  const text = Math.abs(short) >= 1e6 ? short.toExponential().replace('+', '') : String(short);
  return text.replace(/^-/, '−');
}

/** A vector: `[0.5, −1]`. */
export const writtenVector = (x: readonly number[]): string => `[${x.map(written).join(', ')}]`;

/** Terms that are added: `9 + 81 − 9`. */
export const writtenSum = (terms: readonly number[]): string =>
  terms
    .map((term, k) => (k === 0 ? written(term) : term < 0 ? `− ${written(-term)}` : `+ ${written(term)}`))
    .join(' ');

/** A complex number: `0.5 − 0.2j`. A part that is nothing but rounding is left out. */
export function writtenComplex({ re, im }: { readonly re: number; readonly im: number }): string {
  const least = 1e-12 * Math.max(Math.abs(re), Math.abs(im));
  if (Math.abs(im) <= least) return written(re);
  // ±1j is written as ±j.
  return `${Math.abs(re) <= least ? written(im) : writtenSum([re, im])}j`.replace(/(^|[− ])1j$/u, '$1j');
}
