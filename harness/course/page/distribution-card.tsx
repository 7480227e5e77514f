import { counted } from '../shared/model/counted.ts';
import type { Bin, Distribution } from '../shared/model/distribution.ts';
import { rounded } from './numbers.ts';

const [WIDTH, HEIGHT, GAP] = [200, 56, 1.5];

const rangeOf = ({ from, to }: Bin): string =>
  from === to ? counted(from, 'point') : `${rounded(from)} to ${rounded(to)} points`;

const highestOf = (bins: readonly Bin[]): number => Math.max(1, ...bins.map(({ count }) => count));

function Bars({ bins }: { readonly bins: readonly Bin[] }) {
  const width = WIDTH / bins.length;
  const highest = highestOf(bins);
  return bins.map((bin, k) => {
    const height = (HEIGHT * bin.count) / highest;
    return (
      <rect
        x={rounded(k * width)}
        y={rounded(HEIGHT - height)}
        width={rounded(width - GAP)}
        height={rounded(height)}
      >
        <title>{`${rangeOf(bin)}: ${counted(bin.count, 'student')}`}</title>
      </rect>
    );
  });
}

/** Describes the bars for screen readers. */
function describeBars(bins: readonly Bin[]): string {
  const filled = bins.filter(({ count }) => count > 0);
  return filled.map((bin) => `${rangeOf(bin)}: ${bin.count}`).join(', ');
}

const Histogram = ({ bins }: Pick<Distribution, 'bins'>) => (
  <div class="histogram">
    <p class="axis">{`↑ ${counted(highestOf(bins), 'student')}`}</p>
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`Students by points: ${describeBars(bins)}`}
    >
      <Bars bins={bins} />
      <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
    </svg>
    <p class="axis">
      <span>0</span>
      <span>{counted(bins.at(-1)!.to, 'point')}</span>
    </p>
  </div>
);

interface CardProps {
  readonly name: string;
  readonly title: string;
  readonly distribution: Distribution;
}

export function DistributionCard({ name, title, distribution }: CardProps) {
  const { graded, notSubmitted, pending, centre, bins } = distribution;
  return (
    <figure class="card distribution">
      <figcaption>
        <strong>{name}</strong> {title}
      </figcaption>
      {centre && (
        <>
          <Histogram bins={bins} />
          <p>
            median <b>{rounded(centre.median)}</b> · mean <b>{rounded(centre.mean)}</b>
          </p>
        </>
      )}
      <p class="quiet">
        {[
          `${graded.toLocaleString('en')} graded`,
          ...(pending > 0 ? [`${pending.toLocaleString('en')} pending`] : []),
          ...(notSubmitted > 0 ? [`${notSubmitted.toLocaleString('en')} not submitted`] : []),
        ]
          .map((part) => part.replaceAll(' ', '\u00A0'))
          .join(' · ')}
      </p>
    </figure>
  );
}
