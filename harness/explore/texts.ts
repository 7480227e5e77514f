import { unbroken } from '../core/explain/index.ts';

/** What people read on the page, beside numbers and what the grader says. */
export const TEXTS = {
  title: 'Gradient descent with momentum',
  lead: 'One filter, three pictures. Momentum is a low-pass filter in the loop of gradient descent. Drag the start, the pole or the point on the map: everything else follows, and so does your own code.',
  follows: 'Follows the files in exercises/: save solution.ts, and the pictures change.',
  disconnected:
    'The connection to npm run explore is lost: the pictures do not follow your files at the moment.',
  stays: 'What you write stays in this browser.',

  descent: {
    heading: 'Descent',
    text: 'Gradient descent takes a step downhill at every point. With momentum, the step follows the filtered gradient z instead: it starts late, gets heavier as m grows, and can roll over the saddle from one valley into the other.',
    surface:
      'The same loss as a surface; a hill makes the path behind it pale. Drag it to turn it; with the keyboard, use the arrow keys.',
    lossOverSteps: 'A straight line means that every step removes the same share of the remaining loss.',
  },
  filter: {
    heading: 'Filter',
    text: unbroken(
      'The step of z is a one-pole low-pass filter on the gradient: z ← (1 − m)·∇L + m·z. Its pole is m. Drag it to the right: the impulse response gets longer, and less of the fast changes passes.',
    ),
    impulse: unbroken(
      'Feed the step a gradient that is 1 once and 0 afterwards: the z that it returns must be (1 − m)·mᵏ. Your momentumStep is measured in this way.',
    ),
  },
  loop: {
    heading: 'Loop',
    text: 'On a parabola of curvature λ, descent with momentum is itself a linear system with two poles. The path decays like the larger one: real poles creep, complex poles ring, and a pole outside the unit circle makes the path grow. Close to a minimum the loss is such a parabola.',
    portraits:
      'Phase portraits of the five ways in which the loop moves: β to the right, z upwards, from a start on each side. Choose one to load its settings.',
    complex: unbroken(
      'The product of the poles is m. While they are complex both lie on the circle of radius √m, so for m < 1 they never leave the unit circle: instability always begins with a real pole at −1.',
    ),
  },
  counterexample: {
    loaded: 'Its settings are loaded: the pictures below show the same case.',
    loadedOnLoss: 'Its settings are loaded: the pictures below show the same case on the notebook’s loss.',
    withoutInput: 'The call has no settings: the picture below shows your answer and the right one.',
    hessian:
      'The parabolas with these Hessians. The darker, the higher; the lines are the directions of the eigenvectors, with their eigenvalues.',
  },
  code: {
    heading: 'Your code',
    notStarted: 'Not started yet: the pictures show the reference alone.',
    starter:
      'This is the starter. Replace what its functions throw: the pictures answer while you type, and the grader a moment later.',
    notKept: 'This browser does not keep what you write: download it before you leave.',
    keys: 'Tab leaves the editor. Ctrl-Enter (⌘-Enter on a Mac) grades at once.',
    loading: 'Your code is being loaded: until it answers, the pictures show the reference alone.',
    waiting: 'no answer yet',
    grading: 'The grader has not finished yet: a moment later this says what npm test says.',
    agrees: 'agrees with the reference',
    accepted: 'is right: what differs is rounding',
    passes: 'npm test: every check passes.',
  },
} as const;
