import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless, harmlessLine } from '../../../../../harness/core/explain/index.ts';
import { colourful } from '../../../../../harness/course/reports/terminal/index.ts';
import { columnsOf, fit, spread, wrap } from '../../../../../harness/course/reports/terminal/page.ts';
import { nastyText, SEEDED } from '../grades.ts';

const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

describe('what a student wrote', () => {
  test('reaches a terminal without a character that it would obey', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(harmlessLine(text)).not.toMatch(UNSAFE);
        expect(harmless(text).split('\n')).toEqual(text.split('\n').map(harmlessLine));
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
  ])('%j is shown as %s', (text, shown) => expect(harmlessLine(text)).toBe(shown));
});

describe('columns', () => {
  test.each([
    ['β₁', 2],
    ['学生', 4],
    ['e\u0301', 1],
    ['😀', 2],
    [colourful('red', 'ab'), 2],
  ])('%s', (text, columns) => expect(columnsOf(text)).toBe(columns));

  test('a fitted text has exactly its width, and is cut only where it must be', () => {
    fc.assert(
      fc.property(nastyText.map(harmlessLine), fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(columnsOf(fit(text, width))).toBe(width);
        expect(fit(text, width).startsWith(text)).toBe(columnsOf(text) <= width);
      }),
      SEEDED,
    );
    expect(fit('学生学生', 6)).toBe('学生… ');
  });

  test('the two ends of a line', () => {
    expect(spread('left', colourful('red', 'right'), 12)).toBe(`left   ${colourful('red', 'right')}`);
    expect(spread('too long', 'right', 5)).toBe('too long right');
  });
});

describe('wrapping', () => {
  test('keeps every word, and every line within the width that holds more than one', () => {
    const word = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', '学', 'β') });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 20, max: 80 }), (words, width) => {
        const lines = wrap(words.join(' '), width, '    ');
        expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(words.length > 0 ? words : ['']);
        for (const line of lines) {
          expect(line.startsWith('    ')).toBe(true);
          if (line.trim().includes(' ')) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        }
      }),
      SEEDED,
    );
  });

  test('breaks a complex number after its comma alone, and keeps an indentation', () => {
    expect(wrap('x = [{ re: 1, im: 0 }, { re: 2, im: 0 }]', 15)).toEqual([
      'x = [{ re: 1,',
      'im: 0 },',
      '{ re: 2,',
      'im: 0 }]',
    ]);
    expect(wrap('  { a }\nb', 40, '> ')).toEqual(['>   { a }', '> b']);
  });
});

test('colours can be taken out again', () => {
  expect(stripVTControlCharacters(colourful(['bold', 'green'], 'β'))).toBe('β');
});
