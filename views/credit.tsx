import type { JSX } from 'preact';
import { landscape } from '#reference';

const { source, license } = landscape.credit;

const NotebookLink = (): JSX.Element => (
  <a href={`${source}/blob/dev/gradient_descent_momentum.ipynb`}>Gradient Descent with Momentum</a>
);

/** The source of the course, its license, and what was changed. */
export const CREDIT: JSX.Element = (
  <p>
    After the notebook <NotebookLink /> by Frank Schultz, in{' '}
    <a href={source}>Data Driven Audio Signal Processing – A Tutorial Featuring Computational Examples</a>,
    University of Rostock, Winter Semester 2022/23. Its text is licensed under <a href={license}>CC BY 4.0</a>
    , its code under MIT. Taken from it: the loss, the recursion, its one-pole filter and the experiments.
    Changed: the pictures are drawn anew and can be moved, the wording is our own, and the loop with its
    poles, the map of stability and the graded exercises are added.
  </p>
);
