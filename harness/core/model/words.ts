// What reports and the first pictures of the page share: sentences are loaded later.

/** Marks the failure to begin with. */
export const START = 'Start here';

/**
 * A text whose formulas stay on one line, for layouts that break lines by themselves: no break before or after an
 * operator, nor between a number and its unit.
 */
export const unbroken = (text: string): string =>
  text.replaceAll(/ ([−+=←<>≤]) /g, '\u00A0$1\u00A0').replaceAll(/(\d) (%|dB)/g, '$1\u00A0$2');
