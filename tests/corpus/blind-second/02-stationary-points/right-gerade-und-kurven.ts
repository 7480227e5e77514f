import type { Matrix } from '../types.ts';

type Art = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

function ausEigenwerten(l1: number, l2: number): Art {
  if (l1 === 0 || l2 === 0) return 'inconclusive';
  if (l1 > 0 && l2 > 0) return 'minimum';
  if (l1 < 0 && l2 < 0) return 'maximum';
  return 'saddle';
}

export function classify(hessian: Matrix): Art {
  const [[a, b], [, c]] = hessian;
  // Diagonalmatrix: Eigenwerte direkt ablesen
  if (b === 0) return ausEigenwerten(a, c);
  // sonst genügt: Produkt und Summe der Eigenwerte
  const produkt = a * c - b * b;
  const summe = a + c;
  if (produkt < 0) return 'saddle';
  if (produkt > 0) return summe > 0 ? 'minimum' : 'maximum';
  return 'inconclusive';
}

export function stationaryPoints() {
  const nullstellen = [0, Math.sqrt(2) / 2, -(Math.sqrt(2) / 2)];
  const punkte = [];
  for (const u of nullstellen) {
    const quadrat = u * u;
    punkte.push({
      beta: [2, 1 + u],
      loss: quadrat * quadrat - quadrat,
      kind: ausEigenwerten(2, 12 * quadrat - 2),
    });
  }
  return punkte;
}
