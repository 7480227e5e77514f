import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitize, sanitizeLine } from '../../../../harness/core/explain/index.ts';
import { nastyText, SEEDED } from '../../course/class/reports/grades.ts';

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

test('sanitizeLine leaves no character that controls a terminal, and sanitize keeps only line breaks', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      expect(sanitizeLine(text)).not.toMatch(UNSAFE);
      expect(sanitize(text).split('\n')).toEqual(text.split('\n').map(sanitizeLine));
    }),
    SEEDED,
  );
});

test.each([
  ['\u001B[2J', '\\u001b[2J'],
  ['a\tb\r\nc', 'a\\tb\\r\\nc'],
  ['\u202Eevil', '\\u202eevil'],
  ['\u{E0041}', '\\u{e0041}'],
  ['\uD800', '\\ud800'],
  ['β₁ − 2 学生 😀', 'β₁ − 2 学生 😀'],
])('sanitizeLine writes %j as %s', (text, escaped) => expect(sanitizeLine(text)).toBe(escaped));
