import ts from 'typescript';

/** A parameter or an answer of a new exercise's function: what is written of it. Code is in JavaScript. */
export interface Part {
  /** In TypeScript. */
  readonly type: string;
  /** For `exports`. */
  readonly shape: string;
  readonly domain: string;
  /** A number that depends on all of a value. */
  readonly size: Write;
  /** An answer that depends on a number. */
  readonly answer: Write;
  /** JSON, or a function. */
  readonly example: string;
  /** Special values of numbers in lists. A function's domain says nothing of lists that fit to it, so they are written out. */
  readonly special?: string | undefined;
  /** How answers are compared: by a function of the engine's, or part by part. */
  readonly compared: 'agree' | 'same' | 'parts';
  /** Of a function: what makes one of a number. */
  readonly callable?: string;
}

/** What people call a type, and what it is. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['vector', 'number[]'],
  ['matrix', 'number[][]'],
  ['complex', '{ re: number; im: number }'],
  ['text', 'string'],
]);

type Write = (value: string) => string;

const leaf = (
  type: string,
  shape: string,
  domain: string,
  size: Write,
  answer: Write,
  example: string,
  compared: Part['compared'] = 'same',
): Part => ({ type, shape, domain, size, answer, example, compared });

const itself: Write = (value) => value;
const NUMBERS = 'numberIn(signed(1e-6, 100))';
const TEXTS = "textOf(0, 9, { letters: 'abc' })";
const isOdd: Write = (total) => `${total} % 2 === 1`;

/** No type is called as the numbers are whose sizes are whole. */
const FLOOR = 'a number as a whole one';

const LEAVES: ReadonlyMap<string, Part> = new Map([
  ['number', leaf('number', 'number', NUMBERS, (x) => `${x} * ${x}`, itself, '3', 'agree')],
  [FLOOR, leaf('number', 'number', NUMBERS, (x) => `Math.floor(Math.abs(${x}))`, itself, '3', 'agree')],
  ['wholeNumber', leaf('number', 'wholeNumber', 'numberIn(range(1, 9))', itself, itself, '3')],
  [
    'string',
    leaf(
      'string',
      'text',
      TEXTS,
      (x) => `${x}.length`,
      (n) => `String(${n})`,
      '"abc"',
    ),
  ],
  ['boolean', leaf('boolean', 'boolean', 'truthValue', (x) => `Number(${x})`, isOdd, 'true')],
]);

function oneOf(words: readonly string[]): Part {
  const all = words.join(', ');
  const answer: Write = (total) => `${isOdd(total)} ? ${words[0]} : ${words.at(-1)}`;
  const [shape, example] = [`oneOf(${all})`, JSON.stringify(words[0]!.slice(1, -1))];
  return leaf(words.join(' | '), shape, shape, (word) => `[${all}].indexOf(${word})`, answer, example);
}

function list(of: Part): Part {
  const [isVector, isMatrix] = [of.shape === 'number', of.shape === 'vector'];
  return {
    type: `readonly ${/[ |]/.test(of.type) ? `(${of.type})` : of.type}[]`,
    shape: isVector ? 'vector' : isMatrix ? 'matrix' : `list(${of.shape})`,
    // The rows of a matrix are of one length.
    domain: isMatrix ? `listOf(listOf(${NUMBERS}, 3), 1, 8)` : `listOf(${of.domain}, 1, 8)`,
    size: (x) => `${x}.reduce((soFar, one) => soFar + ${of.size('one')}, 0)`,
    answer: (total) => `[${of.answer(total)}]`,
    example: isVector ? '[1, 2, 2]' : `[${of.example}]`,
    special: isVector
      ? '[0, 1e-6, -1e-6, 100, -100]'
      : isMatrix
        ? '[[0, 1e-6, -1e-6], [100, -100, 0]]'
        : undefined,
    compared: of.compared,
  };
}

/** @param fields of a record; of a list with a shape for each place, whose names are 0, 1, … */
function fields(parts: readonly (readonly [name: string, of: Part, isOptional: boolean])[]): Part {
  const isList = parts[0]?.[0] === '0';
  const of = (written: (name: string, part: Part, isOptional: boolean) => string): string =>
    parts.map((part) => written(...part)).join(', ');
  const ways = new Set(parts.map(([, { compared }]) => compared));
  const shapes = of((name, { shape }, isOptional) =>
    isList ? shape : `${name}: ${isOptional ? `optional(${shape})` : shape}`,
  );
  const types = parts.map(([name, { type }, isOptional]) =>
    isList ? type : `readonly ${name}${isOptional ? '?' : ''}: ${type}`,
  );
  return {
    type: isList ? `readonly [${types.join(', ')}]` : `{ ${types.join('; ')} }`,
    shape: isList ? `list([${shapes}])` : `record({ ${shapes} })`,
    domain: `recordOf({ ${of((name, { domain }, isOptional) => `${name}: ${isOptional ? `eitherOf(${domain}, absent)` : domain}`)} })`,
    size: (x) =>
      parts
        .map(([name, { size }, isOptional]) => {
          const at = isList ? `${x}[${name}]` : `${x}.${name}`;
          return isOptional ? `(${at} === undefined ? 0 : ${size(at)})` : size(at);
        })
        .join(' + '),
    answer: (total) =>
      isList
        ? `[${of((_, { answer }) => answer(total))}]`
        : `{ ${of((name, { answer }) => `${name}: ${answer(total)}`)} }`,
    example: isList
      ? `[${of((_, { example }) => example)}]`
      : `{ ${of((name, { example }) => `"${name}": ${example}`)} }`,
    compared: ways.size > 1 || (!isList && ways.has('same')) ? 'parts' : [...ways][0]!,
  };
}

function union(parts: readonly Part[]): Part {
  const written = (what: 'type' | 'shape' | 'domain', between: string): string =>
    parts.map((part) => part[what]).join(between);
  return {
    ...parts[0]!,
    type: written('type', ' | '),
    shape: `either(${written('shape', ', ')})`,
    domain: `eitherOf(${written('domain', ', ')})`,
    size: (x) => `JSON.stringify(${x}).length`,
    special: undefined,
    compared: 'parts',
  };
}

function passed(parameters: readonly (readonly [name: string, of: Part])[], returns: Part): Part {
  const names = parameters.map(([name]) => name).join(', ');
  const shift = names.split(', ').includes('shift') ? 'by' : 'shift';
  const sizes = parameters.map(([name, { size }]) => size(name)).join(' + ');
  const body = (added: string): string =>
    `(${names}) => ${inBrackets(returns.answer(`(${sizes} + ${added})`))}`;
  const shapes = parameters.map(([name, { shape }]) => `['${name}', ${shape}]`).join(', ');
  return {
    ...returns,
    type: `(${parameters.map(([name, { type }]) => `${name}: ${type}`).join(', ')}) => ${returns.type}`,
    domain: 'functionOf()',
    size: (f) => returns.size(`${f}(${parameters.map(([, { example }]) => example).join(', ')})`),
    example: body('2'),
    special: undefined,
    callable: `(${shift}: number) =>\n  callable(\n    \`${body(`\${${shift}}`)}\`,\n    [${shapes}],\n    ${returns.shape},\n    ${body(shift)},\n  )`,
  };
}

/** An object after an arrow would be a block. */
const inBrackets = (code: string): string => (code.startsWith('{') ? `(${code})` : code);

/**
 * Reads a type.
 * @param isWhole whether sizes are whole, because answers are compared exactly
 * @param refuse says that there is no such shape
 */
export function partOf(
  type: ts.TypeNode | undefined,
  isWhole: boolean,
  refuse: (what: string) => never,
): Part {
  const read = (one: ts.TypeNode | undefined, isExact = isWhole): Part => partOf(one, isExact, refuse);
  const none = (): never => refuse(type?.getText() ?? 'a parameter without a type');
  if (type === undefined) return none();
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return read(type.type);
  if (ts.isArrayTypeNode(type)) return list(read(type.elementType));
  if (ts.isTupleTypeNode(type))
    return fields(type.elements.map((one, k) => [String(k), read(one), false] as const));
  if (ts.isTypeLiteralNode(type))
    return fields(
      type.members.map((one) =>
        ts.isPropertySignature(one) && ts.isIdentifier(one.name)
          ? ([one.name.text, read(one.type), one.questionToken !== undefined] as const)
          : none(),
      ),
    );
  if (ts.isFunctionTypeNode(type)) {
    const returns = answerOf(type.type, refuse, isWhole);
    const isExact = isWhole || returns.compared !== 'agree';
    return passed(
      type.parameters.map((one) => [one.name.getText(), read(one.type, isExact)] as const),
      returns,
    );
  }
  const isWord = (one: ts.TypeNode): boolean => ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal);
  const all = ts.isUnionTypeNode(type) ? type.types : [type];
  if (all.every(isWord)) return oneOf(all.map((one) => one.getText()));
  if (ts.isUnionTypeNode(type)) return union(type.types.map((one) => read(one)));
  const name = type.getText();
  const known = NAMES.get(`${name[0]!.toLowerCase()}${name.slice(1)}`);
  if (known !== undefined) return read(typeNode(known));
  return LEAVES.get(name === 'number' && isWhole ? FLOOR : name) ?? none();
}

/** Reads the type of an answer. */
export function answerOf(
  type: ts.TypeNode | undefined,
  refuse: (what: string) => never,
  isWhole = false,
): Part {
  const part = partOf(type, isWhole, refuse);
  // Numbers beside words are compared exactly.
  return part.compared === 'agree' ? part : partOf(type, true, refuse);
}

/** @returns the declaration of a function; `undefined` if the text is none */
export function declarationOf(text: string): ts.FunctionDeclaration | undefined {
  const code = `declare function ${text};`;
  if (ts.transpileModule(code, { reportDiagnostics: true }).diagnostics!.length > 0) return undefined;
  const { statements } = ts.createSourceFile('f.ts', code, ts.ScriptTarget.Latest, true);
  const [one, ...more] = statements.filter((each) => !ts.isEmptyStatement(each));
  return more.length === 0 && one !== undefined && ts.isFunctionDeclaration(one) ? one : undefined;
}

const typeNode = (text: string): ts.TypeNode | undefined => declarationOf(`f(): ${text}`)?.type;
