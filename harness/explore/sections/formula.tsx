import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type Temml from 'temml';

/** Formulas below each other, in TeX. They come after the first pictures: what sets them is nearly as large as the page. */
export function Formula({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  const [temml, setTemml] = useState<typeof Temml>();
  useEffect(() => void import('temml').then((loaded) => setTemml(loaded.default)), []);
  // It escapes every text.
  const html = lines.map((line) => temml?.renderToString(line, { displayMode: true })).join('');
  return <div class="formula" dangerouslySetInnerHTML={{ __html: html }} />;
}
