import {
  agree,
  exercise,
  fn,
  listOf,
  number,
  numberIn,
  property,
  purity,
  signed,
} from '../../../../core/checks/index.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

/** An exercise that no student has: what the students' edition grades to see that its grader works. */
export default exercise<{ mean: (values: readonly number[]) => number }>({
  exports: { mean: fn(['values'], number) },
  right: { mean },
  checks: [
    property({
      id: 'mean',
      title: 'a mean is right',
      points: 1,
      hint: 'Tell your instructor: the grader does not work here.',
      given: { values: listOf(numberIn(signed(0.01, 100)), 1, 8) },
      *holds(solution, { values }) {
        yield agree('the mean', solution.mean(values), mean(values));
      },
    }),
    purity(),
  ],
});
