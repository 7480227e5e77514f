import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../../../../harness/course/shared/files/names.ts';
import { nastyText, SEEDED } from '../../class/reports/grades.ts';

describe('the name of a file about a submission', () => {
  test.each(['student-01', 's1234567', 'anna.muller', 'a', 'x_y-z', 'a'.repeat(64)])(
    'the id %s is its own file name',
    (id) => {
      expect(fileNameOf(id)).toBe(id);
    },
  );

  test.each([
    ['Müller, Anna', 'muller-anna~b1b0454cf6d0f82c'],
    ['学生', 'submission~530acf7860dfc95c'],
    // The name of the page about the class.
    ['index', 'index~660518e97885bec7'],
  ])('the id %s has the file name %s, which is simplified and has a hash', (id, name) => {
    expect(fileNameOf(id)).toBe(name);
  });

  // Some file systems, or URLs, do not distinguish these pairs.
  test.each([
    ['Anna', 'anna'],
    ['ANNA', 'Anna'],
    // One letter in two Unicode forms, which macOS does not distinguish.
    ['m\u00FCller', 'mu\u0308ller'],
    ['a', 'a.'],
    ['a', 'a '],
    ['a/b', 'a-b'],
    ['\uD800', '\uD801'],
    ['a'.repeat(65), 'a'.repeat(66)],
    ['Anna', fileNameOf('Anna')],
  ])('the ids %j and %j have different file names', (one, other) => {
    expect(fileNameOf(one)).not.toBe(fileNameOf(other));
  });

  test.each(['', '.', '..', '../../etc/passwd', '.git', '-rf', 'con', 'NUL', 'lpt1.txt', 'a\0b', 'a.'])(
    'the unsafe id %j has a safe file name',
    (id) => {
      expect(fileNameOf(id)).not.toBe(id);
      expect(fileNameOf(id)).toMatch(/^[a-z0-9][a-z0-9-]*~[0-9a-f]{16}$/);
    },
  );

  test('every file name is short and safe, and different ids have different names', () => {
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
