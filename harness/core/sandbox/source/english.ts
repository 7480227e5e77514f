/**
 * Guest code of `toLocaleString` for numbers, because QuickJS has no locales and writes no commas. As in browsers, the shortest
 * decimal that identifies the number is rounded. Supports options of digits and grouping; every locale is English.
 */
export const ENGLISH = `
{
  const valueOf = Number.prototype.valueOf;
  const grouped = (digits) => digits.replace(/\\B(?=(\\d{3})+$)/g, ',');

  /** value * 10 ** places, rounded to a whole number, half away from zero. @param value finite, not negative */
  const scaled = (value, places) => {
    const [mantissa, exponent] = value.toExponential().split('e');
    const digits = mantissa.replace('.', '');
    const kept = Number(exponent) + 1 + places;
    if (kept < 0) return 0n;
    if (kept >= digits.length) return BigInt(digits) * 10n ** BigInt(kept - digits.length);
    return BigInt(digits.slice(0, kept)) + (digits[kept] >= '5' ? 1n : 0n);
  };

  /** A number that is not negative. */
  const formatted = (value, options) => {
    if (value !== value) return 'NaN';
    if (value === Infinity) return '∞';
    const { minimumFractionDigits: fewest = 0, maximumSignificantDigits: significant, useGrouping } = options;
    const { maximumFractionDigits: most = fewest > 3 ? fewest : 3 } = options;
    const magnitude = value === 0 ? 0 : Number(value.toExponential().split('e')[1]);
    const places = significant === undefined ? most : significant - 1 - magnitude;
    const whole = places < 0 ? String(scaled(value, places) * 10n ** BigInt(-places)) : '';
    const text = places < 0 ? whole : String(scaled(value, places)).padStart(places + 1, '0');
    const point = places < 0 ? text.length : text.length - places;
    let fraction = text.slice(point);
    const shortest = significant === undefined ? fewest : 0;
    while (fraction.length > shortest && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
    const integer = useGrouping === false ? text.slice(0, point) : grouped(text.slice(0, point));
    return fraction === '' ? integer : integer + '.' + fraction;
  };

  const numbers = {
    toLocaleString(locales, options = {}) {
      const value = valueOf.call(this);
      const isNegative = value < 0 || (value === 0 && 1 / value < 0);
      return (isNegative ? '-' : '') + formatted(isNegative ? -value : value, options);
    },
  };
  Object.defineProperty(Number.prototype, 'toLocaleString', { value: numbers.toLocaleString });
}
`;
