import { unbroken } from 'descent-grader/view';

/** What people read on the views, beside numbers. */
export const TEXTS = {
  title: 'Gradient descent with momentum',
  lead: 'Momentum is a low-pass filter in the loop of gradient descent. Drag anything: all pictures follow.',
  stillHidden: 'A question is open: how it ends is shown once you have guessed.',
  ownSettings: 'Your own settings. The address of this page keeps them.',

  descent: {
    heading: 'Descent',
    text: 'Gradient descent takes a step downhill at every point. With momentum, the step follows the filtered gradient z instead: it starts late, gets heavier as m grows, and can roll over the saddle from one valley into the other.',
    look: [
      'Both valleys are equally deep. Drag the start across the line β₂ = 1: which valley a path finds depends on the start, the step size and m.',
      'The first step with momentum stands still: z is zero at the start and only begins to fill.',
      'Raise m towards 1: the path swings past the minimum and comes back, and its loss rises now and then on the way.',
    ],
    surface: 'The same loss as a surface, with the same paths.',
    basins:
      'The same part of the plane as above: each start has the colour of the place where it ends, the paler the more steps it takes. Click to start there. Raise m: without momentum a step that is small enough never crosses the line β₂ = 1, with much of it the bands of both valleys lie between each other. They are level, because this loss is a sum: β₁ decides nothing about the valley. A map of your own code has 50 by 38 starts; while there is one, each start of all maps has 128 steps.',
    lossOverSteps: 'A straight line means that every step removes the same share of the remaining loss.',
  },
  filter: {
    heading: 'Filter',
    text: unbroken(
      'The step of z is a one-pole low-pass filter on the gradient: z ← (1 − m)·∇L + m·z. Its pole is m. Drag it to the right: the impulse response gets longer, and less of the fast changes passes.',
    ),
    look: [
      'At m = 0 the gradient passes as it is. At m = 0.99 the filter averages over about a hundred steps.',
      'The impulse response gets longer and lower, and its sum stays 1: on a steady slope z becomes that slope, only later.',
      'A path that jumps from wall to wall is the fastest change there is, at Ω = π: it is what momentum takes away most.',
    ],
    impulse: unbroken(
      'Feed the step a gradient that is 1 once and 0 afterwards: the z that it returns must be (1 − m)·mᵏ. Your momentumStep is measured in this way.',
    ),
  },
  loop: {
    heading: 'Loop',
    text: 'On a parabola of curvature λ, descent with momentum is itself a linear system with two poles. The path decays like the larger one: real poles creep, complex poles ring, and a pole outside the unit circle makes the path grow. Close to a minimum the loss is such a parabola.',
    look: [
      'Increase the step size: from 1 and m the poles run together, go round the circle of radius √m, and meet again on the negative side.',
      'Where they meet on the positive side the loop is as fast as it can be without ringing.',
      'More momentum moves the border of stability to the right: a step that is too large for plain descent can be small enough with it.',
    ],
    complex: unbroken(
      'The product of the poles is m. While they are complex both lie on the circle of radius √m, so for m < 1 they never leave the unit circle: instability always begins with a real pole at −1.',
    ),
  },
  sound: {
    signals: { noise: 'noise', clicks: 'a train of clicks', tune: 'a tune' },
    filter:
      'Two seconds, looped. Drag the pole while it plays: the sound gets duller. A click sounds as the impulse response. The null test is the engineers’ own: play yours minus right; silence is right. A sound never judges.',
    loop: 'On a parabola the path of β is itself a sound: a resonator with the two poles above. It is repeated step by step, up to 8,192 times, and each step is a sample. Complex poles ring at their angle, as long as m is near 1.',
    otherLength:
      'Null test: not comparable. Your lfilter must give one sample for each sample of the signal; your answer has another length.',
    asking: 'Yours is being computed …',
    withoutLfilter: 'Yours, and the difference, can be heard once your lfilter (05) answers.',
    withoutStep: 'Yours can be heard once your momentumStep (04) answers.',
    part: 'Yours takes too long for all samples: only the first ones are played.',
  },
  counterexample: {
    loaded: {
      start: 'the start',
      stepSize: 'the step size',
      momentumCoeff: 'm',
      steps: 'the number of steps',
      curvature: 'the curvature λ',
    },
    leftOut: {
      point: 'its β, which has not two coordinates',
      z: 'its z, as they begin with z = 0',
      gradient: 'its gradient, as they are of the notebook’s loss',
    },
    pictureAlone: 'Nothing of this input is loaded: the picture shows it, and those below stay as they were.',
    withoutInput: 'The call has no settings: the picture below shows your answer and the right one.',
    hessian:
      'The parabolas with these Hessians. The darker, the higher; the lines are the directions of the eigenvectors, with their eigenvalues.',
  },
} as const;
