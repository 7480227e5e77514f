class Secant {
  #f: (x: number) => number;
  #h: number;
  constructor(f: (x: number) => number, h: number) {
    this.#f = f;
    this.#h = h;
  }
  at(x: number): number {
    const [left, right] = [x - this.#h, x + this.#h];
    return (this.#f(right) - this.#f(left)) / (this.#h + this.#h);
  }
}

export function derivative(f: (x: number) => number, h: number): (x: number) => number {
  const secant = new Secant(f, h);
  return secant.at.bind(secant);
}
