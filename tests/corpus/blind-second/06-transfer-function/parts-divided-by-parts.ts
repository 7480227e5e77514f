export function frequencyResponse(filter: any, omega: any) {
  const H = [];
  for (let i = 0; i < omega.length; i++) {
    const c = Math.cos(omega[i]);
    const s = Math.sin(omega[i]);
    const numRe = filter.b[0] + filter.b[1] * c;
    const numIm = -filter.b[1] * s;
    const denRe = filter.a[0] + filter.a[1] * c;
    const denIm = -filter.a[1] * s;
    let im = numIm / denIm;
    if (denIm === 0) im = 0;
    H.push({ re: numRe / denRe, im: im });
  }
  return H;
}

export function levelInDecibel(h: any) {
  const L = [];
  for (let i = 0; i < h.length; i++) L.push(20 * Math.log10(Math.sqrt(h[i].re * h[i].re + h[i].im * h[i].im)));
  return L;
}

export function zerosPolesGain(filter: any) {
  return {
    zeros: [-filter.b[1] / filter.b[0]],
    poles: [-filter.a[1] / filter.a[0]],
    gain: filter.b[0] / filter.a[0],
  };
}
