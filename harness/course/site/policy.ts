import type { Plugin } from 'vite';

/**
 * What the page and its workers may do. They are made from blobs, so they inherit it: a student's code that broke out of
 * the sandbox could neither send anything anywhere nor compile text.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  // CodeMirror and figures set styles.
  "style-src 'self' 'unsafe-inline'",
  // The blob, and the files of the site that it imports.
  "worker-src blob: 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the Content-Security-Policy into the page. */
export const policyPlugin: Plugin = {
  name: 'descent-grader:policy',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};
