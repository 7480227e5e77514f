import { unbroken } from 'descent-grader/view';

/** What people read on the views, beside numbers. */
export const TEXTS = {
  title: 'Gradient descent with momentum',
  lead: 'One filter, three pictures. Momentum is a low-pass filter in the loop of gradient descent. Drag the start, the pole or the point on the map: everything else follows, and so does your own code.',

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
} as const;
