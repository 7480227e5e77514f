import { error } from '@actions/core';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { toAnnotations } from '../../../../../harness/course/reports/formats/annotations.ts';
import { check, classOf, exercise, SEEDED } from '../grades.ts';
import { hostileClass } from './hostile.ts';

const at = (line: number) => ({ file: 'solution.ts', line, column: 3 });

function annotationsOf(...checks: Parameters<typeof exercise>): string {
  const grades = classOf([['exercises', exercise(...checks), exercise([])]]);
  return toAnnotations(grades.submissions[0]!);
}

/** The output of GitHub's own library. */
function expected(
  message: string,
  position?: { readonly line: number; readonly column: number },
  maxPoints = 2,
): string {
  const written: string[] = [];
  const write = vi
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => written.push(String(text)) > 0);
  try {
    const properties = { title: `01-loss: 0 of ${maxPoints} points`, file: 'exercises/01-loss/solution.ts' };
    error(
      message,
      position ? { ...properties, startLine: position.line, startColumn: position.column } : properties,
    );
  } finally {
    write.mockRestore();
  }
  return written.join('');
}

describe('annotations', () => {
  test('an annotation at the line that threw equals the output of GitHub’s own library', () => {
    const message = 'loss threw: 100% wrong, says "a, b"';
    expect(annotationsOf([check({ title: 'a: b', message, outcome: 'threw', position: at(4) })])).toBe(
      expected(`✗ a: b\n${message}`, at(4)),
    );
  });

  test('problems without a position share one annotation of the file, with the diagnosis', () => {
    const diagnosis = { misconception: 'x', message: 'The exponent is forgotten.' };
    const both = [
      check({ message: 'not right', diagnosis }),
      check({ title: 'b', message: 'wrong', diagnosis }),
    ];
    expect(annotationsOf(both)).toBe(
      expected('✗ the loss is L(β)\nnot right\n✗ b\nwrong\nThe exponent is forgotten.', undefined, 4),
    );
  });

  test('an annotation marks the position of a syntax error', () => {
    const failure = {
      note: 'this is not valid TypeScript',
      position: { file: 'solution.ts', line: 12, column: 90 },
    };
    expect(annotationsOf([check({ outcome: 'blocked' })], failure)).toBe(
      expected('this is not valid TypeScript', { line: 12, column: 90 }),
    );
  });

  test('each location has one annotation, and checks with the same problem share its text', () => {
    const written = annotationsOf([
      check({ title: 'one', message: 'too slow', outcome: 'limit', position: at(4) }),
      check({ title: 'two', message: 'too slow', outcome: 'limit', position: at(4) }),
      check({ title: 'three', message: 'too slow', outcome: 'limit', position: at(5) }),
    ]);
    expect(written.match(/^::error .*$/gm)?.map((line) => line.replace(/^.*::/, ''))).toEqual([
      '✗ one%0A✗ two%0Atoo slow',
      '✗ three%0Atoo slow',
    ]);
  });

  test('a submission with full points has no annotations', () => {
    expect(annotationsOf([check({ points: 2, outcome: 'passed' })])).toBe('');
  });

  test('every line is one ::error command, whatever students write', () => {
    fc.assert(
      fc.property(hostileClass, ({ submissions }) => {
        const lines = toAnnotations(submissions[0]!).split('\n').slice(0, -1);
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) {
          expect(line).toMatch(
            /^::error title=0[14]-[a-z]+%3A [\d.]+ of [\d.]+ points,file=[^,:]*(,line=\d+,col=\d+)?::/,
          );
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        }
      }),
      SEEDED,
    );
  });
});
