import type { Matrix, Vector } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  // first minor
  let m1: number = hessian[0][0];
  // second minor = determinant
  let m2: number = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  let answer: 'minimum' | 'maximum' | 'saddle' | 'inconclusive';
  if (m2 > 0) {
    if (m1 > 0) {
      answer = 'minimum';
    } else {
      answer = 'maximum';
    }
  } else if (m2 < 0) {
    answer = 'saddle';
  } else {
    answer = 'inconclusive';
  }
  return answer;
}

export function stationaryPoints() {
  let points = [];
  let root: number = Math.sqrt(0.5);

  // the saddle
  let betaSaddle: Vector = [2, 1];
  points.push({ beta: betaSaddle, loss: 0, kind: classify([[2, 0], [0, -2]]) });

  // the minimum on the right
  let betaRight: Vector = [2, 1 + root];
  points.push({ beta: betaRight, loss: -1 / 4, kind: classify([[2, 0], [0, 4]]) });

  // the minimum on the left
  let betaLeft: Vector = [2, 1 - root];
  points.push({ beta: betaLeft, loss: -1 / 4, kind: classify([[2, 0], [0, 4]]) });

  return points;
}
