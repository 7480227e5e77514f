import { expect, test } from 'vitest';
import { mathML } from '../../../../harness/core/formulas/index.ts';

/** What is in the outermost row. */
const contentOf = (tex: string): string =>
  mathML(tex).replace('<math display="block"><mrow>', '').replace('</mrow></math>', '');

test.each([
  ['\\frac{1}{2}', '<mfrac><mrow><mn>1</mn></mrow><mrow><mn>2</mn></mrow></mfrac>'],
  ['β_1^2', '<msubsup><mi>β</mi><mn>1</mn><mn>2</mn></msubsup>'],
  ['\\beta^{-1}', '<msup><mi>β</mi><mrow><mo stretchy="false">−</mo><mn>1</mn></mrow></msup>'],
  ['\\sqrt{m}', '<msqrt><mrow><mi>m</mi></mrow></msqrt>'],
  ['\\text{at } 0.25', '<mtext>at\u00A0</mtext><mn>0.25</mn>'],
  ['1.5·10⁻⁵z', '<mn>1.5·10⁻⁵</mn><mi>z</mi>'],
  ['(−4', '<mo stretchy="false">(</mo><mn>−4</mn>'],
  ['a < b', '<mi>a</mi><mo stretchy="false">&lt;</mo><mi>b</mi>'],
])('%s as MathML', (tex, expected) => {
  expect(contentOf(tex)).toBe(expected);
});

test('a matrix has its rows and cells', () => {
  const cells = contentOf('\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix} = M').match(/<mtr>.*?<\/mtr>/gu);
  expect(cells?.map((row) => row.replaceAll(/<[^>]+>/gu, ''))).toEqual(['12', '34']);
});

test.each([
  ['\\frac{1', '} is missing'],
  ['\\int x', '\\int is not a command that is known here'],
])('%s is refused: %s', (tex, message) => {
  expect(() => mathML(tex)).toThrow(message);
});
