// Kept apart from `say/`, whose sentences the page loads later.

/** Marks the first failure to work on. */
export const START = 'Start here';

/** Replaces spaces around operators and before units by no-break spaces, so that formulas stay on one line. */
export const unbroken = (text: string): string =>
  text.replaceAll(/ ([−+=←<>≤]) /g, '\u00A0$1\u00A0').replaceAll(/(\d) (%|dB)/g, '$1\u00A0$2');
