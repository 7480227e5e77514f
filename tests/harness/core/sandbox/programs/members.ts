import { ExpressionWriter } from './expressions.ts';

/** Writes enums and members of classes. */
export class MemberWriter extends ExpressionWriter {
  protected enumeration(taken: Set<string>, exported: string, mayMerge: boolean): string {
    const name = this.name(taken);
    const members: string[] = [];
    let isNumber = true;
    const write = (): string => {
      const member = `${this.one('A', 'B', 'C')}${members.length}`;
      const numbers = [
        '1',
        '-2',
        '1 << 3',
        '~4',
        '0.5',
        ...members,
        ...members.map((one) => `${name}.${one} + 1`),
      ];
      const text = this.one<() => string>(
        () => (isNumber ? member : `${member} = 4`),
        () => `${member} = ${this.one(...numbers)}`,
        () => `'${member}' = ${this.one(...numbers)} * 2`,
        () => `${member} = 'text'`,
        () => `${member} = \`\${${this.one('1', ...members)}}!\``,
        () => `${member} = "s" + ${this.one('1', ...members)}`,
        () => `${member} = Math.max(${this.one(...numbers)}, 1)`,
      )();
      // Only after a number that TypeScript can work out the next member may have no value of its own.
      isNumber = text === member || /= (?:-?[\d.]+|1 << 3|~4)(?: \* 2)?$/.test(text);
      members.push(member);
      return text;
    };
    const begin = `${exported}${this.one('', 'const ')}enum ${name}`;
    const text = `${begin} { ${this.some(write, 4).join(', ')} }`;
    this.values.push(
      ...members.flatMap((member) => [`${name}.${member}`, `${name}['${member}']`]),
      `JSON.stringify(${name})`,
    );
    if (!mayMerge || this.below(3) > 0) return text;
    const [first] = members;
    const more = `${begin} { Z = ${first ?? 1}, Y = 2, X }`;
    this.values.push(`${name}.Z`, `${name}.X`);
    return `${text}\n${more}`;
  }

  protected member(): string {
    this.last += 1;
    const name = this.one(`m${this.last}`, `['m' + ${this.last}]`, `#m${this.last}`);
    const decorated = this.one('', '', '@mark ', '@mark @mark ');
    const isStatic = this.one('', '', 'static ');
    const value = this.expression(1);
    return this.one(
      `${decorated}${isStatic}${name} = ${value};`,
      `${decorated}${isStatic}accessor ${name} = ${value};`,
      `${decorated}${isStatic}${name}(): number { return ${value}; }`,
      `${decorated}${isStatic}get ${name}(): number { return ${value}; }`,
      `private readonly ${name.replace('#', '')}: number = ${value};`,
      `declare d${this.last}: string;`,
      `static { log(${value}); }`,
    );
  }
}
