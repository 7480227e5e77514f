import type { JSX } from 'preact';
import { sanitizeLine } from '../explain/index.ts';

/** Text with source between backquotes. */
export const Marked = ({ text }: { readonly text: string }): JSX.Element => (
  <>
    {sanitizeLine(text)
      .split('`')
      .map((part, k) => (k % 2 === 1 ? <code key={k}>{part}</code> : part))}
  </>
);
