import { hash } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

/**
 * Allows no network and only the page's own script. Pictures contain inline styles, which are harmless without a network.
 */
function contentSecurityPolicy(script: string | undefined): string {
  const source = script && `'sha256-${hash('sha256', script, 'base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${source ?? "'none'"}`,
    "style-src 'unsafe-inline'",
    "img-src data:; base-uri 'none'; form-action 'none'",
  ].join('; ');
}

interface DocumentProps {
  readonly title: string;
  readonly style: string;
  readonly script?: string;
  /** Shown above the title. */
  readonly navigation?: ComponentChildren;
  readonly children: ComponentChildren;
}

const Document = ({ title, style, script, navigation, children }: DocumentProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(script)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: style }} />
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to content
      </a>
      {navigation}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {script !== undefined && <script dangerouslySetInnerHTML={{ __html: script }} />}
    </body>
  </html>
);

/** Renders a complete HTML document that needs no other file and no network. */
export const renderDocument = (props: DocumentProps): string =>
  `<!doctype html>\n${renderToString(<Document {...props} />)}\n`;
