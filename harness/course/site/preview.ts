import type { Contents } from '../files/own-files.ts';

/** The picture that a course has for links to its site: in `views/`, and in the site; 1,200 × 630 pixels. */
export const PREVIEW = 'preview.png';

const quoted = (text: string): string => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/**
 * Says what other applications show of a link to the site: the course's title and picture, if it has them.
 * @param address at which the site will be: they need whole addresses
 */
export function withPreview(files: Contents, address: URL, title?: string): Contents {
  const picture = { 'og:image': new URL(PREVIEW, address).href, 'twitter:card': 'summary_large_image' };
  const shown = {
    'og:type': 'website',
    'og:url': address.href,
    ...(title === undefined ? {} : { 'og:title': title }),
    ...(files.has(PREVIEW) ? picture : {}),
  };
  const tags = Object.entries(shown).map(
    ([name, content]) => `<meta property="${name}" content=${quoted(content)} />`,
  );
  const page = Buffer.from(files.get('index.html')!).toString();
  return new Map([...files, ['index.html', page.replace('</head>', () => `${tags.join('')}</head>`)]]);
}
