// Separate from `say/`, which the page loads later.

/** Marks the first failure to work on. */
export const START = 'Start here';

/** Prevents line breaks around operators and before units. */
export const unbroken = (text: string): string =>
  text.replaceAll(/ ([−+=←<>≤]) /g, '\u00A0$1\u00A0').replaceAll(/(\d) (%|dB)/g, '$1\u00A0$2');
