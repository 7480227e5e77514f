import type { JSX } from 'preact';
import { mathML } from '../../core/formulas/index.ts';

/** Formulas below each other. @param lines in TeX, as `mathML` reads it */
export function Formula({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  // Made by our own code, which escapes every text.
  return <div class="formula" dangerouslySetInnerHTML={{ __html: lines.map(mathML).join('') }} />;
}
