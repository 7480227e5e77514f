/** A variant or a misconception of any exercise, see `SolutionFactory`: `import uphill from '../03-descent/misconceptions/uphill.ts?factory'`. */
declare module '*.ts?factory' {
  const factory: (onTurn: () => void) => Readonly<Record<string, unknown>>;
  export default factory;
}
