import { describe, expect, test } from 'vitest';
import { answer, load, signature } from './open.ts';

describe("positions are in the student's own file", () => {
  const body = `  const nothing: any = null;\n  return nothing.first;\n}`;

  test.each([
    ['with types alone', `type A = number;\nexport function answer(): A {\n${body}`],
    ['with an enum above it', `enum K { A,\nB } export function answer(): number {\n${body}`],
    [
      'with an import above it',
      `import { Vector } from '../types';\nexport function answer(): number {\n${body}`,
    ],
    [
      'after a byte order mark and CRLF',
      `\uFEFFtype A = number;\r\nexport function answer(): A {\r\n${body.replaceAll('\n', '\r\n')}`,
    ],
    [
      'with an import of types alone between other names',
      `import { Vector } from '../types'; type T = Vector; export\n{ T };function answer(): number {\n  const nothing: any = null;\n  return nothing.first; } export { answer as answer, T as other };`,
    ],
  ])('%s', async (_, source) => {
    const { outcome } = await answer(source);
    expect(outcome).toMatchObject({ kind: 'threw', position: { file: 'solution.ts', line: 4 } });
    expect(outcome.kind === 'threw' && outcome.position!.column).toBeGreaterThan(9);
  });

  test('a byte order mark does not count as a column', async () => {
    const source = `export const answer = () => { throw new Error('here') };`;
    const plain = (await answer(source)).outcome;
    expect(plain).toMatchObject({ kind: 'threw', position: { line: 1 } });
    expect((await answer(`\uFEFF${source}`)).outcome).toEqual(plain);
  });

  test('an assignment to a constant has no place: the engine knows only where the code after it is', async () => {
    const { outcome } = await answer(
      'export const answer = () => {\n  const a = 1;\n  a = 2;\n  return a;\n};',
    );
    expect(outcome).toEqual({ kind: 'threw', message: "TypeError: 'a' is read-only", position: undefined });
  });

  test.each(['f.a = 2', 'f.a -= 2', 'f.list[0] = 2', 'f.list.reverse()'])(
    'where what is frozen is changed by %s, its line is known',
    async (code) => {
      const { outcome } = await answer(
        `export const answer = () => {\n  const f = Object.freeze({ a: 1, list: Object.freeze([1, 2]) });\n  ${code};\n  return 1;\n};`,
      );
      expect(outcome).toMatchObject({ kind: 'threw', position: { line: 3 } });
    },
  );

  test.each([
    [
      'a function',
      'export function answer(\n  x?: number) {\n  const [a] = x as any;\n  return a;\n}',
      undefined,
    ],
    [
      'an arrow function',
      'export const answer = (x?: any) => {\n  const [a] = x - 1;\n  return a;\n};',
      undefined,
    ],
    ['a parameter', '\nfunction f([a]) { return a; }\nexport const answer = () => f(3);', 2],
    ['a list', 'export const answer = (x?: any) => {\n  return [...(x - 1)][0];\n};', 2],
  ])('where what is no list is taken apart in %s, no wrong line is given', async (_, source, line) => {
    const { outcome } = await answer(source);
    expect(outcome).toMatchObject({ kind: 'threw', message: expect.stringMatching(/not iterable|iterator/) });
    expect(outcome.kind === 'threw' && outcome.position?.line).toBe(line);
  });

  test('the position of an error in an imported file is in that file', async () => {
    const opened = await load({
      'solution.ts': `import { fail } from './helper.ts';\nexport const answer = () => fail();`,
      'helper.ts': `enum Unused { A }\n\nexport const fail = (): number => { throw new Error('here'); };`,
    });
    if (opened.kind !== 'open') throw new Error(opened.message);
    expect(opened.sandbox.call('answer', signature({ kind: 'number' }), []).outcome).toMatchObject({
      message: 'Error: here',
      position: { file: 'helper.ts', line: 3 },
    });
  });
});
