import {
  agree,
  example,
  exercise,
  fn,
  listOf,
  number,
  numberIn,
  property,
  purity,
  scenario,
  signed,
  type Case,
} from 'descent-grader/checks';
import * as reference from '#reference/number-template.ts';

type Solution = Pick<typeof reference, 'compute'>;
type Inputs = { samples: readonly number[] };
type Answer = ReturnType<Solution['compute']>;
type WorkedExample = Case<Inputs, { answer: Answer }>;

// The contract of the task: what inputs may be. The checks must reach all of it, ends included.
const DOMAINS = {
  samples: listOf(numberIn(signed(1e-6, 100)), 1, 8),
};

export default exercise<Solution>({
  exports: { compute: fn(['samples'], number) },
  right: reference,
  domains: DOMAINS,
  checks: [
    property<Solution, Inputs>({
      id: 'any-input',
      judges: 'compute',
      title: 'the answer is right for any input',
      points: 3,
      hint: 'Which inputs does your compute treat like no other?',
      given: DOMAINS,
      *holds(solution, { samples }) {
        yield agree('compute(samples)', solution.compute(samples), reference.compute(samples));
      },
    }),
    example<Solution, Inputs & { expected: Answer }>({
      id: 'by-hand',
      title: 'the answer is right where you can do it by hand',
      points: 1,
      hint: 'Do the example of the task on paper, and compare each step with what your code does.',
      notes: { redundancy: 'a student can follow it on paper' },
      given: [{ samples: [1, 2, 2], expected: 9 }],
      *holds(solution, { samples, expected }) {
        yield agree('compute(samples)', solution.compute(samples), expected);
      },
    }),
    scenario<Solution, WorkedExample>({
      id: 'worked-example',
      title: 'the answer is right in the scenarios of the task',
      points: 1,
      hint: 'The task says what is special about each scenario.',
      notes: { redundancy: 'the scenarios are those of the task' },
      *holds(solution, fixture) {
        yield agree('compute(samples)', solution.compute(fixture.given.samples), fixture.expected.answer);
      },
    }),
    purity(),
  ],
});
