/** Commands that are one character, and their elements. */
const CHARACTERS: Readonly<Record<string, readonly [tag: 'mi' | 'mo', character: string]>> = {
  beta: ['mi', 'β'],
  lambda: ['mi', 'λ'],
  Omega: ['mi', 'Ω'],
  partial: ['mi', '∂'],
  nabla: ['mi', '∇'],
};
/** Widths of spaces, in em. */
const SPACES: Readonly<Record<string, number>> = { ',': 0.17, quad: 1, qquad: 2 };
const space = (name: string): string => `<mspace width="${SPACES[name]}em"></mspace>`;
/** A command, a number with its sign, or one other character. */
const TOKEN = /\\[a-z]+|\\.|(?:(?<=[(,=]\s*)[−-])?\d+(?:\.\d+)?(?:·10)?[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*|\S/giu;
/** The contents of `\text{…}` and `\begin{…}` are not formulas. */
const NAMED = /\\(text|begin|end)\{([^}]*)\}/gu;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const element = (tag: string, content: string): string => `<${tag}>${content}</${tag}>`;

/** Reads tokens from left to right. Each method returns MathML for what it has read. */
class TexReader {
  readonly #tokens: readonly string[];
  readonly #names: readonly string[];
  #at = 0;
  #name = 0;

  constructor(tex: string) {
    this.#names = [...tex.matchAll(NAMED)].map((match) => match[2]!);
    this.#tokens = tex.replaceAll(NAMED, (_, command: string) => `\\${command} `).match(TOKEN) ?? [];
  }

  /** Everything up to one of these tokens, which is read, too; without any, up to the end. */
  row(...ends: readonly string[]): string {
    let content = '';
    while (this.#at < this.#tokens.length) {
      if (ends.includes(this.#tokens[this.#at]!)) break;
      content += this.#withScripts();
    }
    if (ends.length > 0 && this.#at === this.#tokens.length)
      throw new Error(`${ends.join(' or ')} is missing`);
    this.#at += 1;
    return element('mrow', content);
  }

  /** One atom, with what is written above and below at its right. */
  #withScripts(): string {
    const base = this.#atom();
    const scripts: { _?: string; '^'?: string } = {};
    for (let sign = this.#tokens[this.#at]; sign === '_' || sign === '^'; sign = this.#tokens[this.#at]) {
      this.#at += 1;
      scripts[sign] = this.#atom();
    }
    const { _: below, '^': above } = scripts;
    if (below !== undefined && above !== undefined) return element('msubsup', base + below + above);
    if (below !== undefined) return element('msub', base + below);
    return above === undefined ? base : element('msup', base + above);
  }

  #atom(): string {
    const token = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    if (token.startsWith('\\')) return this.#command(token.slice(1));
    if (token === '{') return this.row('}');
    if (/\d/u.test(token)) return element('mn', token);
    if (/^[\p{L}∂∇∞]/u.test(token)) return element('mi', token);
    // Brackets and bars keep the size of the text.
    return `<mo stretchy="false">${escaped(token === '-' ? '−' : token)}</mo>`;
  }

  #command(name: string): string {
    const character = CHARACTERS[name];
    if (character !== undefined) return element(...character);
    if (name in SPACES) return space(name);
    if (name === 'cos' || name === 'sin') return element('mi', name) + space(',');
    if (name === 'frac') return element('mfrac', this.#atom() + this.#atom());
    if (name === 'sqrt') return element('msqrt', this.#atom());
    if (name === 'text') return element('mtext', escaped(this.#nextName()).replaceAll(' ', '\u00A0'));
    if (name === 'begin') return this.#matrix();
    throw new Error(`\\${name} is not a command that is known here`);
  }

  #nextName(): string {
    this.#name += 1;
    return this.#names[this.#name - 1]!;
  }

  #matrix(): string {
    this.#nextName();
    const rows = [''];
    for (let end = ''; end !== '\\end'; end = this.#tokens[this.#at - 1]!) {
      if (end === '\\\\') rows.push('');
      rows[rows.length - 1] += element('mtd', this.row('&', '\\\\', '\\end'));
    }
    this.#nextName();
    const table = element('mtable', rows.map((cells) => element('mtr', cells)).join(''));
    return element('mrow', `<mo>[</mo>${table}<mo>]</mo>`);
  }
}

/**
 * A formula as MathML.
 * @param tex in the part of TeX that the tasks use: fractions, roots, indices, powers, text, spaces and `bmatrix`;
 *   characters such as β may be written as they are
 * @throws Error that names a command that is not among them, or a bracket that is missing
 * @example mathML('\\frac{1}{2}') // '<math display="block"><mrow><mfrac>…</mfrac></mrow></math>'
 */
export const mathML = (tex: string): string => `<math display="block">${new TexReader(tex).row()}</math>`;
