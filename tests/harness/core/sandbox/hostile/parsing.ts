/** Sources that cost TypeScript far more than their length suggests. All of them are our own. */
export interface ParsingBomb {
  readonly name: string;
  readonly source: string;
  /** Matches the sentence that the student reads. */
  readonly says: RegExp;
}

const TOO_MUCH_WORK = /takes TypeScript too much work/;
/** So few that the budget may suffice to find a mistake in the syntax. */
const AMBIGUOUS = /too much work|not valid TypeScript|nested too deeply/;
const TOO_DEEP = /nested too deeply/;
const MODIFIERS = /more than 30 keywords/;
const LONG_NUMBER = /number with more than 1,000 digits/;

/** Few enough for a small stack, and far too many for the parser without a budget. */
const TIMES = 200;

/** The longest that is read, in ASCII. */
const LONGEST = 64 * 1024;

/** Fills a file with copies of a text. */
export const filled = (text: string, before = '', after = ''): string =>
  before + text.repeat((LONGEST - before.length - after.length) / text.length) + after;

const nested = (open: string, close: string, times: number): string =>
  open.repeat(times) + close.repeat(times);

const bombs = (says: RegExp, sources: readonly string[]): ParsingBomb[] =>
  sources.map((source) => ({ name: `${source.slice(0, 40).trim()}…`, source, says }));

export const PARSING_BOMBS: readonly ParsingBomb[] = [
  ...bombs(AMBIGUOUS, [
    'a<'.repeat(TIMES),
    'a<('.repeat(TIMES),
    'a<a,'.repeat(TIMES),
    'a<{a:'.repeat(TIMES),
    'a<`${'.repeat(TIMES),
    'a<typeof '.repeat(TIMES),
    'new a<'.repeat(TIMES),
    'a?(b,c):d=>e?'.repeat(TIMES),
    '/** a */a?(b,c):d=>e?'.repeat(TIMES),
    'a?(b=('.repeat(TIMES),
    `${'a?(b):c=>'.repeat(TIMES)}c`,
    '(a=('.repeat(TIMES),
    'async('.repeat(TIMES),
    'async(a,async('.repeat(TIMES),
    'async<T>('.repeat(TIMES),
    `${'({a='.repeat(TIMES)}b`,
    'async('.repeat(30),
  ]),
  ...bombs(TOO_MUCH_WORK, [
    filled('@a class b{}'),
    filled('class a{@b c;}'),
    filled('@b c;', 'class a{', '}'),
    filled('@b [c]=1;', 'class a{', '}'),
    filled('accessor b;', 'class a{', '}'),
    filled('@b accessor c;', 'class a{', '}'),
    filled('{using a=b;}'),
    filled('for(using a of b);'),
    filled('enum a{b}'),
    filled('b,', 'enum a{', '}'),
  ]),
  ...bombs(TOO_DEEP, [
    nested('(', ')', 4_000),
    nested('[', ']', 4_000),
    nested('{', '}', 4_000),
    nested('namespace a { export let x = 1;', '}', 200),
    nested('{ using a = b;', '}', 400),
    `${'a=>'.repeat(400)}b`,
    `${'!'.repeat(400)}a`,
    `${'a+'.repeat(4_000)}a`,
    `a${'.a'.repeat(4_000)}`,
    `if(a);${'else if(a);'.repeat(400)}`,
    `let a: ${nested('[', ']', 4_000)}`,
  ]),
  ...bombs(MODIFIERS, [
    'export '.repeat(TIMES),
    'static '.repeat(TIMES),
    'async '.repeat(TIMES),
    'abstract/**/'.repeat(TIMES),
    'declare\n'.repeat(TIMES),
    `class A { ${'readonly '.repeat(TIMES)}`,
    `class A { ${'private static '.repeat(TIMES)}`,
  ]),
  ...bombs(LONG_NUMBER, [`enum A {} 0o${'7'.repeat(60_000)}n`]),
];

/** An endless type that the value of an enum member depends on. */
const endlessType = (k: number): string =>
  `type F${k}<N, A, B> = N extends 0 ? A : F${k}<N, F${k}<N, A, B>, F${k}<N, B, A>>;
   declare const x${k}: F${k}<1, 2, 3>; enum E${k} { a = x${k}?.y }`;

/** Declarations, each of twice the one before it; the first is called `a0`. */
const doubled = (declare: (name: string, last: string) => string, times = 59): string =>
  Array.from({ length: times }, (_, k) => declare(`a${k + 1}`, `a${k}`)).join('');

/** Code that is unusual but legal. It must not be refused. */
export const DENSE_BUT_LEGAL: readonly { readonly name: string; readonly source: string }[] = [
  ['conditions with brackets', `const x: any = 1; const y = ${'x ? (x) : '.repeat(60)}(x);`],
  ['conditions and functions', `const x: any = 1; const y = ${'x ? (a: number) => a : '.repeat(10)}x;`],
  ['comparisons', `const i: any = 1; const y = ${'i < i && i > i || '.repeat(100)}i;`],
  ['generic types', `type A<T> = T; let x: ${nested('A<', '>', 40).replace('<>', '<number>')};`],
  ['generic calls', `const f = <T,>(x?: T) => x; const y = ${nested('f<number>(', ')', 20)};`],
  ['functions of functions', `const f = ${'(a: number) => '.repeat(40)}1;`],
  ['asynchronous functions', `const f = ${'async (a: number) => '.repeat(20)}1;`],
  ['a sum of 250 terms', `const x = 1; const y = ${'x + '.repeat(249)}x;`],
  ['100 times else if', `let x: any; if (x) x;${'else if (x) x;'.repeat(100)}`],
  ['one line without spaces', `let a=1,b=2,c=3;${'a=b*c-a/b+(c-a)*b;'.repeat(3000)}`],
  ['a table of 10,000 numbers', `const table = [${'1.5,-2,'.repeat(5000)}];`],
  [
    'an enum of 500 flags',
    `enum Flags { f0 = 1, ${Array.from({ length: 500 }, (_, k) => `f${k + 1} = f${k} << 1`).join()} }`,
  ],
  ['many small enums', 'enum E { a, b = 2, c = a | b }'.repeat(300)],
  [
    'many classes',
    'new (class { constructor(private readonly x: number, public y = 1) {} })(1);'.repeat(300),
  ],
  ['types that compute for hours', Array.from({ length: 20 }, (_, k) => endlessType(k)).join('\n')],
  ['regular expressions with brackets', '/[([{(((([[[[{{{{]+/;'.repeat(20)],
  [
    'a hundred decorators and accessors',
    `const d = (x: any) => x; class A { ${Array.from({ length: 100 }, (_, k) => `@d a${k}() {} accessor b${k} = ${k};`).join('\n')} }`,
  ],
  [
    'texts of enums, each of twice the one before',
    `const enum E { a0 = "xxxxxxxx", ${doubled((name, last) => `${name} = ${last} + ${last}, `)} }`,
  ],
  [
    'texts of enums in all ways',
    `enum E { a0 = "x", ${doubled((name, last) => `["${name}"] = \`\${${last}}\${E.${last}}\` + E["${last}"], `)} }`,
  ],
  [
    'texts of enums that name each other',
    `enum Ea0 { a0 = "x" } ${doubled((name, last) => `enum E${name} { ${name} = E${last}.${last} + E${last}.${last} } `)}`,
  ],
  [
    'a number that 4,000 members name',
    `const a0 = 1; ${doubled((name, last) => `const ${name} = ${last} + ${last}; `, 12)} enum E { ${Array.from({ length: 4_000 }, (_, k) => `x${k} = a12`).join()} }`,
  ],
  ['a long path of namespaces', `namespace a${'.a'.repeat(100)} { export let x = 1 }`],
  ['as many interfaces as fit', `${'interface a{}'.repeat(5_000)} enum b { c }`],
  ['as many types as fit', `${'type a=0;'.repeat(7_200)} enum b { c }`],
  ['a private accessor in each of 2,000 classes', 'class A { accessor #a = 1; }'.repeat(2_000)],
  ['keywords in a text', `const text = '${'static '.repeat(100)}'; \`\${1} ${'static '.repeat(20)}\`;`],
].map(([name, source]) => ({ name: name!, source: `${source!}\nexport const answer = () => 2;` }));
