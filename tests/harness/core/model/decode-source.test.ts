import { expect, test } from 'vitest';
import { decodeSource } from '../../../../harness/core/model/decode-source.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const CODE = "// Schrittweite β, for ∇L\nexport const s = 'ü';\n";

test.each([
  ['UTF-8', Buffer.from(CODE)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${CODE}`)],
  ['UTF-16 of Windows', utf16(CODE)],
  ['UTF-16 in the other order', utf16(CODE).swap16()],
])('%s is text, without its mark', (_, bytes) => {
  expect(decodeSource(bytes)).toBe(CODE);
});

test.each([
  '// größer\nexport const a = 1;',
  'const z = a / b; // über a/b\r\nconst y = 1;\r\n/* für\n alle */',
  'const quote = /[\'"]/; // schön\n',
  "const t = `it's ${a}`; // schön",
])('windows-1252 is text where only comments need it: %j', (text) => {
  expect(decodeSource(latin(text))).toBe(text);
});

test('windows-1252 is more than Latin-1', () => {
  expect(decodeSource(Uint8Array.of(0x2f, 0x2f, 0x80, 0xe9))).toBe('//€é');
});

test('UTF-16 without its mark is no text, although its bytes are UTF-8', () => {
  const bytes = Buffer.from('export const a = 1;', 'utf16le');
  expect(decodeSource(bytes)).toBeUndefined();
  expect(decodeSource(bytes.swap16())).toBeUndefined();
});

test.each([
  ['in a string', "const s = 'größer';"],
  ['in a string that looks like a comment', "const s = '// größer';"],
  ['in a template', 'const s = `\n// größer`;'],
  ['in a regular expression', "const r = /['/]é/;"],
  ['in a name', 'const größe = 1;'],
  ['after a comment', '/* a */ é'],
  ['beside a control byte', '// größer\u0001'],
  ['beside a byte without a meaning', '// größer\u0081'],
])('windows-1252 is no text where more than comments need it: %s', (_, text) => {
  expect(decodeSource(latin(text))).toBeUndefined();
});

test('half a character of UTF-16 is no text', () => {
  expect(decodeSource(Buffer.concat([utf16('// a'), Buffer.of(0)]))).toBeUndefined();
});

test('a megabyte of quotes and slashes is decided at once', () => {
  const isText = (text: string): boolean => decodeSource(latin(text)) !== undefined;
  for (const text of ['"', "'/", '\\', '(/[', '( ', '=/', '`'])
    expect(isText(`${text.repeat(500_001)}\né`), text).toBe(false);
  for (const start of ['`', '"', '/', '/*'])
    expect(isText(`=${start}${'a '.repeat(500_000)}\nconst é`), start).toBe(start === '/*');
  expect(isText(`${' '.repeat(1_000_000)}/ é`)).toBe(false);
});
