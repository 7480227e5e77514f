import { cases } from './crossings/cases.ts';

const A = `export const answer = () => [3];`;

/** Sources that are unusual as texts. */
export const TEXTS = cases('source', [
  ['nothing', ``, 'misshapen'],
  ['a comment', `// answer`, 'misshapen'],
  ['NUL characters', `\0\0\0${A}`, { load: 'syntax' }],
  ['a NUL character in a text', `const s = 'a\\0b'; ${A}`, [3]],
  ['a hashbang', `#!/usr/bin/env node\n${A}`, [3]],
  ['a byte order mark', `\uFEFF${A}`, [3]],
  ['directions that are turned', `const s = '\u202E\u2066'; ${A}`, [3]],
  ['letters that look alike', `const \u0430nswer = 1; ${A}`, [3]],
  ['other ends of lines', `const s = 1;\u2028const t = 2;\u2029${A}`, [3]],
  ['half a character', `const s = '\uD800'; ${A}`, [3]],
  ['a source map', `${A}\n//# sourceMappingURL=file:///etc/passwd`, [3]],
  [
    'a reference to a file',
    `/// <reference path="/etc/passwd" />\n/// <reference types="node" />\n${A}`,
    [3],
  ],
  ['require', `import fs = require('fs'); ${A}`, [3]],
  ['require that is used', `import fs = require('fs'); export const answer = () => [fs.x];`, 'threw'],
  [
    'a file of JSON',
    `import x from './exercise.json' with { type: 'json' }; export const answer = () => [x];`,
    { load: 'import' },
  ],
  ['await at the top', `await new Promise(() => {}); ${A}`, { load: 'syntax' }],
  ['an open bracket', `${A} (`, { load: 'syntax' }],
  ['a text that does not end', `${A} const s = \``, { load: 'syntax' }],
  ['JSX', `export const answer = () => <script>alert(1)</script>;`, { load: 'syntax' }],
  ['more than 64 KiB', `${A}//${'x'.repeat(64 * 1024)}`, { load: 'source' }],
  ['64 KiB of declarations', `${'let a;{'.repeat(200)}${'}'.repeat(200)}${A}`, [3]],
  ['a name of 50,000 letters', `const ${'x'.repeat(50_000)} = 1; ${A}`, [3]],
  ['a number of 50,000 digits', `const x = ${'1'.repeat(50_000)}; ${A}`, [3]],
  ['20,000 statements', `${';'.repeat(20_000)}${A}`, [3]],
  ['a default export only', `export default () => [3];`, 'misshapen'],
  ['an answer that is no function', `export const answer = [3];`, 'misshapen'],
  ['two answers', `${A} ${A}`, { load: 'syntax' }],
  ['a decorator that never ends', `const d = () => { for (;;); }; @d class A {} ${A}`, { load: 'limit' }],
  ['a namespace that never ends', `namespace N { for (;;); } ${A}`, { load: 'limit' }],
  ['an enum that throws', `enum E { a = (() => { throw new Error('x') })() } ${A}`, { load: 'threw' }],
]);
