export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** At most two decimals. */
export const rounded = (value: number): string => String(Number(value.toFixed(2)));
