import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../../../harness/course/classes/index.ts';
import { nastyText, SEEDED } from '../reports/grades.ts';

describe('the name of a file about a submission', () => {
  test.each(['student-01', 's1234567', 'anna.muller', 'a', 'x_y-z', 'a'.repeat(64)])('%s stays', (id) => {
    expect(fileNameOf(id)).toBe(id);
  });

  test.each([
    ['Müller, Anna', 'muller-anna~b1b0454cf6d0f82c'],
    ['学生', 'submission~530acf7860dfc95c'],
    // The name of the class's own page.
    ['index', 'index~660518e97885bec7'],
  ])('%s becomes plain and keeps a hash', (id, name) => {
    expect(fileNameOf(id)).toBe(name);
  });

  // Each is a trap of some file system, or of a page's address.
  test.each([
    ['Anna', 'anna'],
    ['ANNA', 'Anna'],
    // The same letter in two ways of writing: macOS takes both for one file.
    ['m\u00FCller', 'mu\u0308ller'],
    ['a', 'a.'],
    ['a', 'a '],
    ['a/b', 'a-b'],
    ['\uD800', '\uD801'],
    ['a'.repeat(65), 'a'.repeat(66)],
    ['Anna', fileNameOf('Anna')],
  ])('%j and %j are two files', (one, other) => {
    expect(fileNameOf(one)).not.toBe(fileNameOf(other));
  });

  test.each(['', '.', '..', '../../etc/passwd', '.git', '-rf', 'con', 'NUL', 'lpt1.txt', 'a\0b', 'a.'])(
    '%j is made safe',
    (id) => {
      expect(fileNameOf(id)).not.toBe(id);
      expect(fileNameOf(id)).toMatch(/^[a-z0-9][a-z0-9-]*~[0-9a-f]{16}$/);
    },
  );

  test('laws: of safe characters, short, and another one for each id', () => {
    fc.assert(
      fc.property(fc.array(nastyText, { maxLength: 8 }), (ids) => {
        const names = ids.map(fileNameOf);
        for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9._~-]{0,63}$/);
        expect(new Set(names).size).toBe(new Set(ids).size);
      }),
      SEEDED,
    );
  });
});
