/**
 * The pitch of a ping, from its crossings of zero.
 * @returns radians per sample; `undefined` where it crosses zero too seldom to have one
 */
export function pitchOf(samples: ArrayLike<number>): number | undefined {
  const crossings: number[] = [];
  for (let k = 1; k < samples.length; k += 1) {
    const [before, now] = [samples[k - 1]!, samples[k]!];
    if (before < 0 && now >= 0) crossings.push(k - now / (now - before));
  }
  const periods = crossings.length - 1;
  return periods < 2 ? undefined : (2 * Math.PI * periods) / (crossings.at(-1)! - crossings[0]!);
}
