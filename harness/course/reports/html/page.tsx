import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const STYLE = read('./report.css');
const SCRIPT = read('./matrix.client.js');

/**
 * What a page may do: nothing but show itself, and run our own script. Styles may stand anywhere (our pictures have
 * some): without a network they can do no harm.
 */
function policy(runsScript: boolean): string {
  const script = createHash('sha256').update(SCRIPT).digest('base64');
  return [
    "default-src 'none'",
    `script-src ${runsScript ? `'sha256-${script}'` : "'none'"}`,
    "style-src 'unsafe-inline'",
    "img-src data:; base-uri 'none'; form-action 'none'",
  ].join('; ');
}

export interface PageProps {
  readonly title: string;
  /** Before the title, the way back. */
  readonly navigation?: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * A whole page, that needs no other file and no network.
 * @param runsScript it has a matrix to sort and to filter
 */
export function renderPage({ title, navigation, children }: PageProps, runsScript = false): string {
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy(runsScript)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        {navigation}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        {runsScript && <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />}
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}
