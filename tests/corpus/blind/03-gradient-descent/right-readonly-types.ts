type Vec = readonly number[];
type Grad = (beta: Vec) => Vec;
type State = Readonly<{ beta: Vec; path: ReadonlyArray<Vec> }>;

const zipWith = <A, B, C>(as: readonly A[], bs: readonly B[], f: (a: A, b: B) => C): readonly C[] =>
  as.map((a, i) => f(a, bs[i]!));

export function gradientDescentStep(gradient: Grad, beta: Vec, stepSize: number): Vec {
  return zipWith<number, number, number>(beta, gradient(beta), (b: number, g: number): number => b - stepSize * g);
}

export function gradientDescent(gradient: Grad, start: Vec, stepSize: number, steps: number): Vec[] {
  let state: State = { beta: start, path: [start] } as const;
  for (let k: number = 0; k < steps; k++) {
    const beta: Vec = gradientDescentStep(gradient, state.beta, stepSize);
    state = { beta, path: [...state.path, beta] };
  }
  return state.path as Vec[];
}
