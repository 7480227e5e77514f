export function frequencyResponse(filter, omega) {
  const out = []
  for (const w of omega) {
    out.push({
      re: filter.b[0] + filter.b[1] * Math.cos(w),
      im: -filter.b[1] * Math.sin(w),
    })
  }
  return out
}

export function levelInDecibel(h) {
  return h.map(({ re, im }) => 10 * Math.log10(re * re + im * im))
}

export function zerosPolesGain({ b, a }) {
  return { zeros: [-b[1] / b[0]], poles: [-a[1] / a[0]], gain: b[0] / a[0] }
}
