/** A variant or a misconception, of whatever exercise: `import uphill from '../03-descent/misconceptions/uphill.ts?factory'`. */
declare module '*.ts?factory' {
  const factory: import('../model/solution-factory.ts').SolutionFactory;
  export default factory;
}
