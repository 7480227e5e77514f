import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitizeLine } from '../../../../../harness/core/explain/index.ts';
import {
  colourful,
  displayWidth,
  fit,
  wrap,
  wrapProse,
} from '../../../../../harness/course/shared/terminal/index.ts';
import { justify } from '../../../../../harness/course/shared/terminal/screen.ts';
import { nastyText, SEEDED } from '../../class/reports/grades.ts';

describe('display width', () => {
  test.each([
    ['β₁', 2],
    ['学生', 4],
    ['e\u0301', 1],
    ['😀', 2],
    [colourful('red', 'ab'), 2],
  ])('displayWidth of %s is %d', (text, columns) => expect(displayWidth(text)).toBe(columns));

  test('fit returns exactly the width and truncates only longer texts', () => {
    fc.assert(
      fc.property(nastyText.map(sanitizeLine), fc.integer({ min: 0, max: 30 }), (text, width) => {
        expect(displayWidth(fit(text, width))).toBe(width);
        expect(fit(text, width).startsWith(text)).toBe(displayWidth(text) <= width);
      }),
      SEEDED,
    );
    expect(fit('学生学生', 6)).toBe('学生… ');
  });

  test('justify places texts at the two ends of a line', () => {
    expect(justify('left', colourful('red', 'right'), 12)).toBe(`left   ${colourful('red', 'right')}`);
    expect(justify('too long', 'right', 5)).toBe('too long right');
  });
});

describe('wrap', () => {
  test('wrap keeps every word, and only a single word exceeds the width', () => {
    const word = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', '学', 'β') });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 20, max: 80 }), (words, width) => {
        const lines = wrap(words.join(' '), width, '    ');
        expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(words.length > 0 ? words : ['']);
        for (const line of lines) {
          expect(line.startsWith('    ')).toBe(true);
          if (line.trim().includes(' ')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
      SEEDED,
    );
  });

  test('wrap breaks complex numbers only after the comma and keeps the indentation', () => {
    expect(wrap('x = [{ re: 1, im: 0 }, { re: 2, im: 0 }]', 15)).toEqual([
      'x = [{ re: 1,',
      'im: 0 },',
      '{ re: 2,',
      'im: 0 }]',
    ]);
    expect(wrap('  { a }\nb', 40, '> ')).toEqual(['>   { a }', '> b']);
    expect(wrap('the right one: magnitudes', 15)).toEqual(['the right one:', 'magnitudes']);
  });

  test('wrapProse breaks no formula that fits on a line', () => {
    const text = 'it has H = (1 − m)/(1 + m) at Ω = π';
    expect(wrapProse(text, 25)).toEqual(['it has', 'H = (1 − m)/(1 + m) at', 'Ω = π']);
    expect(wrapProse(text, 12)).toEqual(wrap(text, 12));
  });
});

test('colourful adds only escape sequences', () => {
  expect(stripVTControlCharacters(colourful(['bold', 'green'], 'β'))).toBe('β');
});
