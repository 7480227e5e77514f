const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Minus signs are as wide as plus signs, hyphens are not. */
export const trueMinus = (text: string): string => text.replace('-', '−');

/** `3.142`, `−1.25·10⁻⁷`, `∞` */
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

/** `10⁻³` */
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

/** Puts negative numbers in brackets, for use after an operator. */
export const operand = (value: number, digits = 4): string =>
  value < 0 ? `(${format(value, digits)})` : format(value, digits);

/** Rounds as a person would type. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
