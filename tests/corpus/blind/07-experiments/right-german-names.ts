type Punkt = number[];
const ABSTAND = 0.01;

const steigung = (ort: Punkt): Punkt => {
  const u = ort[1] - 1;
  return [2 * (ort[0] - 2), 4 * u * u * u - 2 * u];
};

const abstieg = (anfang: Punkt, weite: number, anzahl: number): Punkt[] => {
  const weg = [anfang];
  for (let schritt = 0; schritt < anzahl; schritt += 1) {
    const ort = weg[schritt];
    const s = steigung(ort);
    weg.push([ort[0] - weite * s[0], ort[1] - weite * s[1]]);
  }
  return weg;
};

const kugel = (anfang: Punkt, weite: number, traegheit: number, anzahl: number): Punkt[] => {
  const weg = [anfang];
  let schwung: Punkt = [0, 0];
  for (let schritt = 0; schritt < anzahl; schritt += 1) {
    const alt = weg[schritt];
    const neu = [alt[0] - weite * schwung[0], alt[1] - weite * schwung[1]];
    const s = steigung(neu);
    schwung = schwung.map((w, i) => (1 - traegheit) * s[i] + traegheit * w);
    weg.push(neu);
  }
  return weg;
};

const ausgang = (ort: Punkt) => {
  if (!ort.every((zahl) => Number.isFinite(zahl))) return 'diverged';
  const beiY = (y: number) => Math.abs(ort[0] - 2) < ABSTAND && Math.abs(ort[1] - y) < ABSTAND;
  return beiY(1 + Math.SQRT1_2) ? 'minimum-1' : beiY(1 - Math.SQRT1_2) ? 'minimum-2' : beiY(1) ? 'saddle' : 'not-converged';
};

export const experiment = ({ start, stepSize, momentumCoeff, steps }) => {
  const gd = abstieg([start[0], start[1]], stepSize, steps);
  const momentum = kugel([start[0], start[1]], stepSize, momentumCoeff, steps);
  return { gd, momentum, gdOutcome: ausgang(gd[steps]), momentumOutcome: ausgang(momentum[steps]) };
};
