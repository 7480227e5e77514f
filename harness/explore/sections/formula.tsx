import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type Temml from 'temml';

/** Renders TeX after the first pictures, because Temml is nearly as large as the page. */
export function Formula({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  const [temml, setTemml] = useState<typeof Temml>();
  useEffect(() => void import('temml').then((loaded) => setTemml(loaded.default)), []);
  // Temml escapes every text.
  const html = lines.map((line) => temml?.renderToString(line, { displayMode: true })).join('');
  return <div class="formula" dangerouslySetInnerHTML={{ __html: html }} />;
}
