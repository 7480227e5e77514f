import type { Curve, Picture } from '../model/grades.generated.ts';

// A second entry point: the explore page loads it without the other sentences.

type ComparedCurves = { readonly yours: Curve; readonly right: Curve };

function ends({ yours, right }: ComparedCurves): string {
  const of = (curve: Curve): string => {
    const last = curve.at(-1);
    return last === undefined ? 'has no points' : `ends at (${last.join(', ')})`;
  };
  return `Yours ${of(yours)}; the right one ${of(right)}.`;
}

const listed = (curve: Curve): string => curve.map(([re, im]) => `${re} + ${im}j`).join(', ') || 'none';

/** Title and alternative text. @param names of the series in the legend */
export function pictureText(
  picture: Picture,
  names: readonly string[],
): { title: string; description: string } {
  switch (picture.kind) {
    case 'path':
      return {
        title: 'Your path and the right one',
        description: `Paths of ${picture.symbol} in the plane. ${ends(picture)}`,
      };
    case 'signal':
      return {
        title: `Your ${picture.symbol} and the right one`,
        description: `Values of ${picture.symbol} over ${picture.over ?? 'k'}. ${ends(picture)}`,
      };
    case 'asked': {
      const { symbol, centre } = picture;
      const where = centre === undefined ? 'over k' : `around (${centre.join(', ')})`;
      return { title: 'Where your test looked', description: `${symbol} ${where}: ${names.join('; ')}.` };
    }
    case 'level':
      return {
        title: 'The level of your frequency response and the right one',
        description: `Level in decibels over the frequency. ${ends(picture)}`,
      };
    case 'poles': {
      const { yours, right } = picture;
      return {
        title: 'Your poles and zeros and the right ones',
        description: `The z-plane. Poles, yours: ${listed(yours.poles)}; right: ${listed(right.poles)}. Zeros, yours: ${listed(yours.zeros)}; right: ${listed(right.zeros)}.`,
      };
    }
  }
}

/** Counts of points outside of the frame and of points that are no numbers. */
type Unseen = Partial<Readonly<Record<'outside' | 'nowhere', number>>> & { readonly isNowhere?: boolean };

/** `right (nowhere finite)`, `right pole (2 not in the frame)` */
export function legendText(name: string, { outside = 0, nowhere = 0, isNowhere = false }: Unseen): string {
  const said = [
    isNowhere ? 'nowhere finite' : '',
    outside > 0 ? `${outside} not in the frame` : '',
    nowhere > 0 ? `${nowhere} not a number` : '',
  ].filter(Boolean);
  return said.length === 0 ? name : `${name} (${said.join(', ')})`;
}

/** `loss, asked 9 times, 0.1 to 2 from β`. @param from distances from the centre, if they are known */
export function askedText(
  name: string,
  times: number,
  centre: string,
  from?: readonly [least: number, most: number],
): string {
  const asked = `${name}, asked ${times === 1 ? 'once' : `${times} times`}`;
  if (from === undefined) return asked;
  const [least, most] = from;
  if (most === 0) return `${asked}, at ${centre}`;
  return `${asked}, ${least === most ? '' : `${least} to `}${most} from ${centre}`;
}

export const firstTwoOf = (name: string): string => `${name}, its first two coordinates`;
