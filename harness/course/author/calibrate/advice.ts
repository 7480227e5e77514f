export const ADVICE = {
  doesNotLoad: 'Fix the file: it is loaded in the sandbox, as a submission is.',
  lacksFunction:
    'Every solution has all functions of exports in checks.ts: add it there, or take it out of exports.',
  comparesNothing: 'Let holds yield at least one comparison: yield agree(…), same(…) or claim(…).',
  nothingExpected:
    'The check expects undefined here: has the example or the scenario the value that it compares with, under this name?',
  referenceFails: 'Fix the reference. If it is right, fix the check, or what the fixture expects.',
  checkThrows:
    'Fix that line. What a check throws itself is an error of the harness, and costs no student points.',
  variantFails:
    'If the variant is right, fix the check: a scale, a tolerance, or what it compares. Otherwise fix or remove the variant.',
  roundingFails:
    'Rounding in another order must cost nothing: compare with agree, give it the scale of what enters the number and no smaller tolerance than its own, or use the shape wholeNumber for counts.',
  inexact: (name: string) =>
    `Compare the numbers of ${name} with the expected ones within the usual tolerance: a larger one, or a scale that is too large, accepts them.`,
  misconceptionPasses:
    'Is it wrong at all? Then add an input that shows the mistake (always, or a special value of a range), or a check that compares what is wrong.',
  misconceptionThrows: 'Fix the name: the wrong solution should answer, as that of a student does.',
  takenForAnother:
    'Until its first comparison fails, two mistakes answer alike in that check: compare what tells them apart first, make more calls before, or remove one of them.',
  catchesNothing:
    'Write the wrong solution that this check is for into misconceptions/, or remove the check.',
  catchesNothingElse:
    'Write a wrong solution that only this check catches into misconceptions/, or explain in notes.redundancy what else it is for. If neither is possible, remove it.',
  rightIsNear: 'Make the scale as large as the numbers that enter the answer, or compare step by step.',
  wrongIsNear: 'Choose inputs at which the mistake is larger.',
  slowCall: 'Give the function smaller inputs: they are long or wide, not both.',
  slowExercise: (fuel: number) =>
    `Write "fuel": ${fuel} into exercise.json, three times what it uses, or make fewer long calls.`,
  dependsOnChance:
    'Take every number from the inputs: without Math.random, Date and what an earlier run has left.',
  dependsOnTheSeed:
    'Let the inputs that show the mistake be met under every seed: always, or special values of a range.',
  anotherWeight:
    'Change the line "// weight: …" of the file if the mistake is smaller or larger than it says, or the points of the checks that catch it.',
  otherText: 'Write the text of the function that the check passes, as JavaScript: people read and paste it.',
  noSuchParameter: (names: readonly string[]) =>
    `Name it after a parameter, as in exports (${names.join(', ') || 'which names none'}), or make it derived('…').`,
  otherKind:
    'Declare what the checks give: numberIn, listOf, textOf, recordOf, functionOf, oneOf or truthValue. Are the parameters in exports named in their order?',
  unjudged: (name: string, parameters: readonly string[]) =>
    `Give judges: '${name}' to a check whose inputs are ${parameters.join(', ')}, by name: it is tried where what is special meets, once npm run generate has found the rows.`,
  fewQuestions:
    'give a check an input with short numbers (always), or add known mistakes, whose answers are the wrong options',
  gap: 'Generate it: a check that judges the function, or is given the domain, meets ends and special values under every seed; what is an arbitrary in given needs one for it in each. Lengths and whole numbers above 128 are written into always. If domains was changed: npm run generate.',
} as const;
