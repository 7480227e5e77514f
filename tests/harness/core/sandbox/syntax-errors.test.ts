import { expect, test } from 'vitest';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';

function messageOf(source: string): string {
  const stripped = strip({ 'solution.ts': source });
  if (stripped.kind === 'stripped') throw new Error('it was stripped');
  return stripped.message;
}

test.each([
  ['const a = [1, 2;', ']', '[', 1],
  ['const h = [\n  [2, 0],\n  [0, 3;\n', ']', '[', 3],
  ['const h = [\n  [2, 0],\n  [0, 3]\n};', ']', '[', 1],
  ['function f(p) {\n  return p.map((x) => x\n}', ')', '(', 2],
  ['function f(a, b {}', ')', '(', 1],
  ['const a = { b: 1 c: 2 };', '}', '{', 1],
  ['const [a, b = x;', ']', '[', 1],
  ['let a: [number, number = 1;', ']', '[', 1],
])('where the list in brackets of %j breaks off, the bracket is named', (source, closing, opening, line) => {
  expect(messageOf(source)).toBe(
    `this is not valid TypeScript: ',' or '${closing}' expected: the '${opening}' in line ${line} is still open`,
  );
});

test.each([
  ['function f() {\n  if (a) {\n    b();\n  } else {\n    c();\n}\n', 1],
  ['const f = () => {\n  for (;;) {\n    b();\n};', 1],
  ['const f = () => {};\nfunction g() {\n', 2],
])('where the end of %j comes before a block is closed, its bracket is named', (source, line) => {
  expect(messageOf(source)).toBe(
    `this is not valid TypeScript: '}' expected: the '{' in line ${line} is still open`,
  );
});

test.each([
  ['const a = ‘b’;', `‘ is not a character of the language: write ' or "`],
  ['const a = “b”;', `“ is not a character of the language: write ' or "`],
  ['const a = 2 × 3;', '× is not a character of the language'],
])('a character that cannot be in code is named: %s', (source, sentence) => {
  expect(messageOf(source)).toBe(`this is not valid TypeScript: ${sentence}`);
});

test('a comma that is missing outside of brackets is all that is named', () => {
  for (const source of ['let a = 1 b = 2;', 'f(() => { let a = 1 b = 2; });'])
    expect(messageOf(source)).toBe("this is not valid TypeScript: ',' expected.");
});

test.each([
  ['function f(a, b) {\n  return\n    { beta: a, z: b };\n}', 2],
  ['const f = (a) => {\n\n  return\n  {\n    b: [1 - a, 0],\n    a: [1, -a],\n  };\n};', 3],
])(
  'an object in the line after its `return` is read as a block, and the `return` is named: %j',
  (source, line) => {
    expect(messageOf(source)).toBe(
      `this is not valid TypeScript: a value must begin in the line of its \`return\`, which is alone in line ${line}`,
    );
  },
);

test('a semicolon that is missing elsewhere is all that is named', () => {
  for (const source of ['function f() {\n  return\n}\n{ a() b(); }', 'a() b();', 'return { a: 1 } b();'])
    expect(messageOf(source)).toBe("this is not valid TypeScript: ';' expected.");
});
