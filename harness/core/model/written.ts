import type { HostGradient } from './shape.ts';

/**
 * A gradient that people can read and paste: it is shown as this text.
 * @param text of a JavaScript function that does the same: `(beta) => [2 * beta[0]]`
 */
export function written<Gradient extends HostGradient>(text: string, gradient: Gradient): Gradient {
  const shown = (...args: Parameters<HostGradient>): readonly number[] => gradient(...args);
  return Object.defineProperty(shown, 'name', { value: text }) as Gradient;
}

/** The text of a function that was `written`. */
export const gradientTextOf = ({ name }: HostGradient): string | undefined =>
  name.includes('=>') ? name : undefined;

/**
 * A gradient in an expression: its text, or `gradient`. The function's own name is not used, because a minifier changes
 * it, and then the same submission would read differently in a browser.
 */
export function expressionOf(gradient: HostGradient): string {
  const text = gradientTextOf(gradient);
  return text === undefined ? 'gradient' : `(${text})`;
}
