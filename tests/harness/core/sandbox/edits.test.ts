import { expect, test } from 'vitest';
import type { Edit } from '../../../../harness/core/sandbox/source/edit.ts';
import type { Stretch } from '../../../../harness/core/sandbox/source/edit.ts';
import { editsOf, usedBy } from '../../../../harness/core/sandbox/source/edits.ts';
import { withProbes } from '../../../../harness/core/sandbox/source/probes.ts';

const apply = (code: string, { replacements }: Edit): string =>
  replacements.reduceRight((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), code);

/** What is said of the first change that makes one source of another, brackets and white space aside. */
function changeTo(right: string, wrong: string): string | undefined {
  const bare = (code: string): string => code.replaceAll(/[\s()]/g, '');
  const found = editsOf(wrong, 'f').find((edit) => bare(apply(wrong, edit)) === bare(right));
  return (
    found && [found.kind, found.shown, ...(found.operator === undefined ? [] : [found.operator])].join(' ')
  );
}
const of = (body: string): string => `function f(x, n, list, k) { ${body} }`;

test.each([
  ['omitted', 'omitted x *= 0.9;', 'x *= 0.9; return x;', '; return x;'],
  ['a semicolon after a loop', 'omitted ;', 'for (;k;); { k--; }', 'for (;k;) { k--; }'],
  ['a condition', 'unconditional x > 0', 'if (x > 0) return x;', 'return x;'],
  ['a choice', 'unconditional x > 0', 'return x > 0 ? x : 1;', 'return x;'],
  ['a copy', 'copy list', 'list[0] = 1; return list;', 'list[0] = 1; return [...list];'],
  ['a return', 'return x * n;', 'list.map(() => { x * n; });', 'list.map(() => { return x * n; });'],
  ['an operand', 'without + n', 'return x + n;', 'return x;'],
  ['a call', 'without Math.round', 'return Math.round(x);', 'return x;'],
  ['a method', 'without toFixed(2)', 'return x.toFixed(2);', 'return x;'],
  ['the sign of a term', 'sign n', 'return x + n;', 'return x - n;'],
  ['an operator', 'operator 2 **', 'return x ^ 2;', 'return x ** 2;'],
  ['a comparison', 'comparison x < n <=', 'return x < n;', 'return x <= n;'],
  ['a number', 'smaller 3', 'return x * 3;', 'return x * 2;'],
  ['a number in place of 0', 'number 0', 'return x + 0;', 'return x + 3;'],
  ['a number of a comparison', 'smaller 3', 'return x > 3;', 'return x > 2;'],
  ['a comparison with 0', 'condition x > 0', 'return x > 0;', 'return x > 2;'],
  ['a number that is much larger', 'condition x > 3', 'return x > 3;', 'return x > 20;'],
  ['a tolerance', 'with-zero x < 1e-9', 'return x < 1e-9;', 'return x <= 0;'],
  ['a tolerance before what is compared', 'with-zero 1e-9 > x', 'return 1e-9 > x;', 'return 0 >= x;'],
  ['a tolerance in a variable', 'zero 1e-9', 'const e = 1e-9; return x < e;', 'const e = 0; return x < e;'],
  ['a tolerance that is far too large', 'tiny 1e-9', 'return x + 1e-9;', 'return x + 1e-18;'],
  ['a sign', 'sign x * n', 'return x * n;', 'return -(x * n);'],
  ['a variable', 'variable x', 'return x + 1;', 'return n + 1;'],
  ['a property', 'property re', 'return x.re + n.im;', 'return x.im + n.im;'],
  ['a text', "text 'a'", "return x ? 'a' : 'b';", 'return x ? "b" : \'b\';'],
  ['a function', 'function Math.sin', 'return Math.sin(x);', 'return Math.cos(x);'],
  ['arguments', 'order x` and `n', 'return g(x, n);', 'return g(n, x);'],
  ['one too few', 'index n', 'return list[n];', 'return list[n + 1];'],
  ['its difference from 1', 'difference x', 'return 2 + x;', 'return 2 + (1 - x);'],
  ['an exponent', 'exponent 2', 'return x ** 2;', 'return x ** 3;'],
  ['one less', 'less n', 'return n;', 'return (n - 1);'],
  ['a power', 'square list[0]', 'return list[0] * n;', 'return list[0] ** 2 * n;'],
])('what makes a source right is found and named: %s', (_, said, wrong, right) => {
  expect(changeTo(of(right), of(wrong))?.replace('return return', 'return')).toBe(said);
});

test('brackets are set around operands side by side, and taken away', () => {
  const sources = editsOf(of('return 1 + x - 1 - x * n;'), 'f').map((edit) =>
    apply(of('return 1 + x - 1 - x * n;'), edit),
  );
  expect(sources).toContain(of('return 1 + x - (1 - x) * n;'));
  const bare = editsOf(of('return (1 - x) * n;'), 'f');
  expect(bare.map((edit) => apply(of('return (1 - x) * n;'), edit))).toContain(of('return 1 - x * n;'));
});

test('a statement of a loop is moved behind it, and a variable of the file into a function', () => {
  const loop = of('for (const a of list) { k += a; return k; }');
  expect(changeTo(of('for (const a of list) { k += a; } return k;'), loop)).toBe('outside return k;');
  const kept = 'const all = []; function f(x) { all.push(x); return all; }';
  expect(changeTo('function f(x) { const all = []; all.push(x); return all; }', kept)).toBe(
    'inside const all = [];',
  );
});

test('places that look alike are changed together', () => {
  const wrong = of('return [Math.min(list[0], 9), Math.min(list[1], 9)];');
  expect(changeTo(of('return [list[0], list[1]];'), wrong)).toBe('without Math.min');
});

test('a condition and all that it decides are one statement, what follows is another', () => {
  const source = of('if (x > 3) { return 4; } return n - 5;');
  const statements = new Map(editsOf(source, 'f').map(({ shown, statement }) => [shown, statement]));
  const [at, next] = [source.indexOf('if'), source.lastIndexOf('return')];
  expect([3, 4, 5].map((number) => statements.get(String(number)))).toEqual([at, at, next]);
});

test('only what a function may use is changed', () => {
  const source =
    'const a = 1; const b = 2; const g = () => a; function f() { return g(); } function h() { return b; }';
  const places = editsOf(source, 'f').map(({ at }) => at);
  expect(places).toContain(source.indexOf('1'));
  expect(places).not.toContain(source.indexOf('2'));
});

test('long lists have few changes, and a source that is too long or nested too deeply has none', () => {
  const numbers = Array.from({ length: 1_000 }, (_, k) => k % 10);
  expect(editsOf(`const f = (x) => [${numbers.join()}];`, 'f').length).toBeLessThan(20_000);
  expect(editsOf(`const f = (x) => [${numbers.join()}];${' '.repeat(16_000)}`, 'f')).toEqual([]);
  expect(editsOf(`const f = (x) => ${'('.repeat(6_000)}x${')'.repeat(6_000)};`, 'f')).toEqual([]);
});

/** Where a source finds the first NaN when `f` is called, and the entry that does not exist. */
function firstNaN(code: string, ...args: unknown[]): string | undefined {
  const probed = withProbes(code)!;
  const module = probed.code.replaceAll('export function', 'function');
  const [f, found] = new Function(`${module}; return [f, ${probed.found}];`)() as ((
    ...a: unknown[]
  ) => unknown)[];
  f!(...args);
  const place = probed.placeOf(found!());
  if (place === undefined) return undefined;
  const textAt = ({ start, end }: Stretch = place) => code.slice(start, end);
  return place.lost === undefined ? textAt() : `${textAt()} ${textAt(place.lost)}`;
}

test.each([
  ['an entry that does not exist', 'x * list[k - 1] list[k - 1]', 'return 1 + x * list[k - 1];'],
  ['a sign', '-n.c', 'const y = -n.c; return y * y;'],
  ['a count', 'n.c++', 'n.c++; return n.c * x;'],
  ['a method', "Number.parseFloat('x')", "const y = Number.parseFloat('x'); return y * y;"],
  ['a method without a value', 'x + list.at(9) list.at(9)', 'return x + list.at(9);'],
  ['what follows a chain that is left out', 'x * y', 'const y = n.c?.at(0).length; return x * y;'],
  ['a root', 'Math.sqrt(x - 3)', 'const y = Math.sqrt(x - 3); return y * y;'],
  ['an assignment', 'k += list[5] list[5]', 'k += list[5]; return 2 * k;'],
  ['a function of the file', 'n / n', 'const g = (n) => n / n; return g(0) + 1;'],
  ['nothing', undefined, 'for (let i = 0; i < 2; i++) { list[i] += x; } return list?.[0] ?? x;'],
])('the first NaN is found where it comes from: %s', (_, expected, body) => {
  expect(firstNaN(of(body), 1, 2, [1, 2], 0)).toBe(expected);
});

test('a source that could be changed in a million ways is not changed', () => {
  const table = (length: number) => of(`return [${Array.from({ length }, (_, k) => `'${k}'`).join()}];`);
  expect(editsOf(table(20), 'f').length).toBeGreaterThan(300);
  expect(editsOf(table(1500), 'f')).toEqual([]);
});

test('a function uses constants that a pattern binds, and what they are made of', () => {
  const lines = [
    'const HALF = 0.5;',
    'const [, { centre: [left, right = 1] }] = [HALF, { centre: [2] }];',
    'const unused = 1;',
    'const f = (x) => x - right;',
  ];
  const used = usedBy(lines.join('\n'), 'f').map(({ start, end }) => lines.join('\n').slice(start, end));
  expect(new Set(used)).toEqual(new Set(lines.toSpliced(2, 1)));
});
