export { gradientDescent, gradientDescentStep } from '../../../../reference/gradient-descent.ts';
