import fc from 'fast-check';
import { MemberWriter } from './members.ts';

/**
 * Programs that use all of TypeScript that is more than types, with few names, so that these hide each other.
 */
class ProgramWriter extends MemberWriter {
  #depth = 0;

  /** Writes something whose declarations are not seen from outside. */
  #inside(write: () => string): string {
    const [values, variables] = [this.values, this.variables];
    [this.values, this.variables] = [[...values], [...variables]];
    this.#depth += 1;
    const text = write();
    this.#depth -= 1;
    [this.values, this.variables] = [values, variables];
    return text;
  }

  #block(most: number, inNamespace = false): string {
    const taken = new Set<string>();
    return this.#inside(() => this.some(() => this.#statement(taken, inNamespace), most).join('\n'));
  }

  #statement(taken: Set<string>, inNamespace: boolean): string {
    const exported = inNamespace || this.#depth === 0 ? this.one('', 'export ') : '';
    const write = this.one<() => string>(
      () => `log(${this.expression()});`,
      () => `log(${this.expression()});`,
      () => this.#declaration(taken, exported),
      () => this.#declaration(taken, exported),
      () => this.assignment(),
      () => `{\n${this.#block(3)}\n}`,
      () => `${exported}interface ${this.one('T', 'U', 'V')} { x: number }`,
      () => `${exported}type ${this.one('T', 'U')}${(this.last += 1)} = typeof id | Array<number>;`,
      () => this.#function(taken, exported),
      () => this.enumeration(taken, exported, inNamespace || this.#depth === 0),
      () => this.enumeration(taken, exported, inNamespace || this.#depth === 0),
      () =>
        inNamespace || this.#depth === 0 ? this.#namespace(taken, exported, inNamespace) : this.assignment(),
      () =>
        inNamespace || this.#depth === 0 ? this.#namespace(taken, exported, inNamespace) : this.assignment(),
      () => this.#class(taken, exported),
      () => `for (const ${this.one('x', 'a')} of [1, 2]) {\n${this.#block(2)}\n}`,
      () => `{ using ${this.one('x', 'u')} = resource(${this.expression()});\n${this.#block(2)}\n}`,
    );
    return this.#depth > 4 ? `log(${this.expression()});` : write();
  }

  #declaration(taken: Set<string>, exported: string): string {
    const kind = this.one('let', 'const', 'var');
    const made = this.one<() => [string, string[]]>(
      () => {
        const value = this.expression();
        const name = this.name(taken);
        return [`${name}${this.one('', ': number', ': any')} = ${value}`, [name]];
      },
      () => {
        const value = this.expression();
        const [one, two] = [this.name(taken), this.name(taken)];
        return [`[${one}, ${two} = ${value}] = [${value}]`, [one, two]];
      },
      () => {
        const value = this.expression();
        const [one, two] = [this.name(taken), this.name(taken)];
        return [`{ p: ${one}, ...${two} }: any = { p: ${value}, q: 1 }`, [one]];
      },
    );
    const [text, names] = made();
    this.values.push(...names);
    if (kind !== 'const') this.variables.push(...names);
    return `${exported}${kind} ${text};`;
  }

  #function(taken: Set<string>, exported: string): string {
    const name = this.name(taken);
    const parameter = this.one('a', 'x', 'N', name);
    const text = this.#inside(() => {
      const byDefault = this.expression(1);
      this.values.push(parameter);
      this.variables.push(parameter);
      return `${exported}function ${name}(${parameter}: number = ${byDefault}): any {\n${this.#block(3)}\nreturn ${this.expression()};\n}`;
    });
    this.values.push(`${name}()`);
    return this.one('', '', `${exported}interface ${name} { x: number }\n`) + text;
  }

  #namespace(taken: Set<string>, exported: string, inNamespace: boolean): string {
    const name = this.name(taken);
    const path = this.one('', '.M', '.N.x');
    const members: string[] = [];
    // The blocks are merged: what one of them exports, no other may declare.
    const inner = new Set<string>();
    const blocks = Array.from({ length: 1 + this.below(2) }, () =>
      this.#inside(() => {
        // Of the blocks before, by their names alone.
        this.values.push(...members);
        this.variables.push(...members);
        const made = this.name(inner);
        const text = `export let ${made}: number = ${this.expression(1)};`;
        for (const names of [members, this.values, this.variables]) names.push(made);
        return [text, ...this.some(() => this.#statement(inner, true), 4)].join('\n');
      }),
    );
    const full = `${name}${path}`;
    if (this.one(true, false)) blocks.push('export interface T { x: number }');
    this.values.push(...members.map((member) => `${full}.${member}`));
    this.variables.push(...members.map((member) => `${full}.${member}`));
    let text = blocks.map((block) => `${exported}namespace ${full} {\n${block}\n}`).join('\n');
    if (this.one(true, false) && (inNamespace || this.#depth === 0)) {
      const alias = this.name(taken);
      text += `\n${this.one('', exported)}import ${alias} = ${full}${this.one('', `.${members[0]}`)};`;
      if (this.one(true, false)) text += `\nlog(typeof ${alias});`;
    }
    return text;
  }

  #class(taken: Set<string>, exported: string): string {
    const name = this.name(taken);
    const heritage = this.one('', ' extends Base', '<T> extends Base implements Like');
    const properties = this.one('', 'private a: number, public readonly b = 2', 'protected x?: string');
    const made = `${heritage === '' ? '' : 'super(); '}log('made');`;
    return this.#inside(() => {
      // Nothing that the class hides.
      this.values = ['1', '4'];
      this.variables = [];
      return [
        `${this.one('', '', '@mark ')}${exported}class ${name}${heritage} {`,
        ...this.some(() => this.member(), 5),
        properties === '' ? '' : `constructor(${properties}) { ${made} }`,
        `}\nlog(shown(new (${name} as any)(${this.expression(1)})));`,
      ].join('\n');
    });
  }

  program(): string {
    const [imports, ...uses] = this.one(
      [''],
      [
        `import { Type, value } from './other.ts';`,
        'let t0: Type;',
        'log(typeof value);',
        'export { value as v2 };',
      ],
      [`import type { Type } from './types.ts';`, 'let t0: Type;', 'export { Type as T0 };'],
      [`import { Type } from './types.ts';`, 'let t0: Type;', 'export type { Type as T0 };'],
      [
        `import other, { Type, type Also, value as renamed } from './other.ts';`,
        'log(other);',
        'let t0: Also;',
        'log({ renamed }.renamed);',
        'export default other;',
      ],
      [
        `import * as all from './other.ts';`,
        'let t0: all.Type;',
        'log(all.value);',
        'import al = all;',
        'import al = all; log(al);',
      ],
      [
        `import other, * as all from './other.ts';`,
        'let t0: typeof other;',
        'log(all.value);',
        'log(other);',
      ],
      [
        `import other from './other.ts'\n`,
        '(log)(1)',
        '{ const other = 1; log(other); }',
        'class Also extends other {}',
      ],
    );
    const used = this.one('', ...uses);
    const exported = this.one(
      '',
      '',
      '',
      'export { I0 }; interface I0 {}',
      'const e0 = 1; type e1 = 1; export { e0, e1 };',
      'export default I1; interface I1 {}',
      `export { value as v0, type Type as v1 } from './other.ts';`,
      `export * from './other.ts';`,
    );
    const taken = new Set<string>();
    return [imports, PRELUDE, used, ...this.some(() => this.#statement(taken, false), 7), exported, ''].join(
      '\n',
    );
  }
}

const PRELUDE = `declare const log: (x: unknown) => void, mark: any, shown: any, resource: any, Base: any;
function id<T>(x: T): T { return x } interface Like {}`;

export const programs: fc.Arbitrary<string> = fc
  .noBias(fc.array(fc.nat({ max: 9999 }), { minLength: 40, maxLength: 160 }))
  .map((tape) => new ProgramWriter(tape).program());
