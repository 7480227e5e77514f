import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storedLiteral, storedText, textLiteral } from '../../../../harness/core/model/text-literal.ts';
import { SEEDED } from '../../course/class/reports/grades.ts';

/** Texts of the characters that literals treat differently. */
const texts = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      '`',
      '\\',
      '$',
      '{',
      '\n',
      '\t',
      ' ',
      '\u00A0',
      '\u200B',
      '\u2028',
      '1',
      'a',
      '=',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 6,
});

test.each([
  ['', '""'],
  ['a', '"a"'],
  ['""', `'""'`],
  ["it's", `"it's"`],
  [`"it's"`, '`"it\'s"`'],
  [`"'\``, '"\\"\'`"'],
  ['"\'${', '"\\"\'${"'],
  ['a\n"', `'a\\n"'`],
  ['\\"', `'\\\\"'`],
  ['\u00A0', '"\\u{a0}"'],
])('textLiteral writes %j as %s', (text, literal) => expect(textLiteral(text)).toBe(literal));

test('textLiteral is an expression with this value, without line breaks and unseen characters', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const literal = textLiteral(text);
      expect(literal).not.toMatch(/[\p{C}\u2028\u2029]|[^\P{Z} ]/u);
      expect(runInNewContext(literal)).toBe(text);
    }),
    SEEDED,
  );
});

test('different texts are shown differently, alone and as parts', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      fc.pre(one !== other);
      expect(storedText(one)).not.toBe(storedText(other));
      expect(storedLiteral(one)).not.toBe(storedLiteral(other));
    }),
    SEEDED,
  );
});

test.each(['saddle', 'two words', 'a "b"', 'β ↦ 2β', 'NaN', 'a\n\nb'])('%j alone is shown bare', (text) =>
  expect(storedText(text)).toBe(text),
);

test.each(['', '"a"', '3', '-1e5', 'true', 'a ', 'a \nb', 'a\\n', 'a\u00A0b', '\u200B'])(
  '%j alone is shown as a literal, because it could be taken for something else',
  (text) => expect(storedText(text)).toBe(textLiteral(text)),
);
