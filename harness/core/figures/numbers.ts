const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A minus sign as wide as a plus sign, in the place of the hyphen. */
export const trueMinus = (text: string): string => text.replace('-', '−');

/** A number for people: few digits, a true minus sign, powers of ten as such. */
export function format(value: number, digits = 4): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e5 || size < 1e-4) {
    const [mantissa = '', exponent = ''] = value.toExponential(Math.max(0, digits - 2)).split('e');
    return trueMinus(`${trimmed(mantissa)}·10${superscript(Number(exponent))}`).replace(/^(−?)1·/, '$1');
  }
  return trueMinus(trimmed(value.toPrecision(digits)));
}

/** A tick of a logarithmic axis: a power of ten as such. */
export const powerOfTen = (value: number): string =>
  value === 1 ? '1' : `10${superscript(Math.round(Math.log10(value)))}`;

const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

const superscript = (exponent: number): string =>
  String(exponent)
    .replace('-', '⁻')
    .replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!);

/** `(4, 1.075)` */
export const formatPoint = (point: readonly number[], digits = 4): string =>
  `(${point.map((coordinate) => format(coordinate, digits)).join(', ')})`;

/** In brackets where it is negative, so that it can follow an operator. */
export const operand = (value: number, digits = 4): string =>
  value < 0 ? `(${format(value, digits)})` : format(value, digits);

/** A number as a person would type it: in thousandths. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
