import fc from 'fast-check';
import { check, classOf, exercise, nastyExercise, nastyText } from '../grades.ts';

/** Texts that close or open markup of some format. */
const BREAKERS = [
  ']]>',
  ']]>]]>',
  '\uFFFE',
  '<script>alert(1)</script>',
  '</pre></code></table>',
  '&amp;&#60;',
  '| a | b |',
  '\n\n# heading\n\n- item',
  '[link](javascript:alert(1))',
  '![](https://example.org/x.png)',
  'https://example.org',
  'www.example.org',
  '@someone',
  'a@example.org',
  '`code`',
  '```\n',
  '<!--',
  '\\|',
  '~~x~~ **y** _z_ $z$',
  '::error::x',
  '\n::set-env name=X::y',
  '%0A::x',
  '##[error]x',
  '=1+1',
  '"quoted", and ; more',
];

/** Nasty text with markup, and without lone surrogates, like a name in a file system. */
export const hostileText = fc
  .tuple(fc.array(fc.oneof(fc.constantFrom(...BREAKERS), nastyText), { minLength: 1, maxLength: 6 }))
  .map(([parts]) => Buffer.from(parts.join('')).toString())
  .filter((text) => text !== '');

/** A class of one to three submissions and two exercises, in which every text that a student can influence is hostile. */
export const hostileClass = fc
  .array(
    fc.tuple(
      hostileText,
      nastyExercise,
      hostileText.map((message) =>
        exercise(
          [
            check({ message, outcome: 'threw' }),
            check({ id: 'b', message, outcome: 'failed' }),
            check({ id: 'c', message, outcome: 'blocked' }),
          ],
          {
            id: '04-momentum',
            note: message,
          },
        ),
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map(classOf);
