/** Writes expressions from a tape of decisions: each number chooses among what is possible at that point. */
export class ExpressionWriter {
  readonly #tape: readonly number[];
  #at = 0;
  protected last = 0;
  /** What can be read at this point: expressions. */
  protected values: string[] = ['1', '2.5', '-3'];
  /** What can be assigned. */
  protected variables: string[] = [];

  constructor(tape: readonly number[]) {
    this.#tape = tape;
  }

  protected below(count: number): number {
    this.#at += 1;
    return this.#tape[(this.#at - 1) % this.#tape.length]! % count;
  }

  protected one<T>(...choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }

  protected some(what: () => string, most: number): string[] {
    return Array.from({ length: this.below(most + 1) }, what);
  }

  /** A name that is new in this block; `hidden` is one that an outer block may have, too. */
  protected name(taken: Set<string>): string {
    const hidden = this.one('a', 'b', 'c', 'x', 'y', 'N', 'M', 'E');
    if (!taken.has(hidden)) {
      taken.add(hidden);
      return hidden;
    }
    this.last += 1;
    return `n${this.last}`;
  }

  protected value(): string {
    return this.values[this.below(this.values.length)]!;
  }

  protected expression(depth = 2): string {
    if (depth === 0) return this.value();
    const inner = (): string => this.expression(depth - 1);
    const write = this.one<() => string>(
      inner,
      inner,
      () => `(${inner()} as number)`,
      () => `(${inner()})!`,
      () => `(<any>${inner()})`,
      () => `(${inner()} satisfies unknown)`,
      () => `(${inner()} + ${inner()})`,
      () => `(${inner()} * 2 | 1)`,
      () => `(${inner()} ? ${inner()} : ${inner()})`,
      () => `((${this.one('a', 'x', 'N')}: number): any => ${inner()})(${inner()})`,
      () => `id<number>(${inner()})`,
      () => `String(\`<\${${inner()}}>\`)`,
      () => `[${inner()}, ...[${inner()}]].length`,
      () => (this.variables.length === 0 ? inner() : `(${this.variable()} = ${inner()})`),
      () => (this.variables.length === 0 ? inner() : `${this.variable()}++`),
    );
    return write();
  }

  protected variable(): string {
    return this.variables[this.below(this.variables.length)]!;
  }

  protected assignment(): string {
    if (this.variables.length === 0) return `log(${this.expression()});`;
    const [one, two] = [this.variable(), this.variable()];
    const value = this.expression();
    return this.one(
      `${one} += ${value};`,
      `[${one}, ${two}] = [${value}, 7];`,
      `({ p: ${one}, q: ${two} = ${value} } = { p: 5 } as any);`,
      `for (${one} of [${value}]) log(${two});`,
      `for (${one} = 0; ${one} < 2; ${one}++) log('turn');`,
      ...(/^\w+$/.test(one)
        ? [`log(JSON.stringify({ ${one} }));`, `({ ${one} } = { ${one}: ${value} } as any);`]
        : []),
    );
  }
}
