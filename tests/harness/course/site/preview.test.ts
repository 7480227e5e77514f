import { expect, test } from 'vitest';
import { withPreview } from '../../../../harness/course/site/preview.ts';
import { toSiteAddress } from '../../../../scripts/option-values.ts';

const PAGE = '<html><head><title>Exercises</title></head><body></body></html>';
const ADDRESS = new URL('https://example.org/course/');

const tagsOf = (files: ReadonlyMap<string, string | Uint8Array>, title?: string): string[] =>
  String(withPreview(files, ADDRESS, title).get('index.html')).match(/<meta [^>]*>/g)!;

test('a link to a site shows the title and the picture of the course, at their whole addresses', () => {
  const files = new Map<string, string | Uint8Array>([
    ['index.html', Buffer.from(PAGE)],
    ['preview.png', new Uint8Array()],
  ]);
  expect(tagsOf(files, 'A "fast" & $& course')).toEqual([
    '<meta property="og:type" content="website" />',
    '<meta property="og:url" content="https://example.org/course/" />',
    '<meta property="og:title" content="A &quot;fast&quot; &amp; $&amp; course" />',
    '<meta property="og:image" content="https://example.org/course/preview.png" />',
    '<meta property="twitter:card" content="summary_large_image" />',
  ]);
});

test('a course without a title and a picture shows neither', () => {
  expect(tagsOf(new Map([['index.html', PAGE]]))).toEqual([
    '<meta property="og:type" content="website" />',
    '<meta property="og:url" content="https://example.org/course/" />',
  ]);
});

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/course', 'https://example.org/course/'],
  ['https://example.org/course/index.html?from=mail#loss', 'https://example.org/course/'],
])('%s is the address of a folder', (text, address) => {
  expect(toSiteAddress(text).href).toBe(address);
});
