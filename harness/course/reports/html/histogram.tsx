import type { Bin, Distribution } from '../../analysis/index.ts';
import { counted, rounded } from './parts.tsx';

const [WIDTH, HEIGHT, GAP] = [200, 56, 1.5];

const rangeOf = ({ from, to }: Bin): string =>
  from === to ? counted(from, 'point') : `${rounded(from)} to ${rounded(to)} points`;

function Bars({ bins }: { readonly bins: readonly Bin[] }) {
  const width = WIDTH / bins.length;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return bins.map((bin, k) => {
    const height = (HEIGHT * bin.count) / most;
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

/** What the bars show, for those who do not see them. */
function described({ bins }: Distribution): string {
  const filled = bins.filter(({ count }) => count > 0);
  return filled.map((bin) => `${rangeOf(bin)}: ${bin.count}`).join(', ');
}

interface CardProps {
  readonly name: string;
  readonly title: string;
  readonly distribution: Distribution;
}

/** The points of an exercise as bars, with the numbers that sum them up. */
export function DistributionCard({ name, title, distribution }: CardProps) {
  const { maxPoints, submitted, absent, pending, centre, bins } = distribution;
  return (
    <figure class="card distribution">
      <figcaption>
        <strong>{name}</strong> {title}
      </figcaption>
      {centre ? (
        <>
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT + 14}`}
            role="img"
            aria-label={`Students by points: ${described(distribution)}`}
          >
            <g class="bars">
              <Bars bins={bins} />
            </g>
            <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
            <text x="0" y={HEIGHT + 12}>
              0
            </text>
            <text x={WIDTH} y={HEIGHT + 12} text-anchor="end">
              {maxPoints}
            </text>
          </svg>
          <p>
            median <b>{rounded(centre.median)}</b> · mean <b>{rounded(centre.mean)}</b> of {maxPoints}
          </p>
        </>
      ) : null}
      <p class="quiet">
        {[
          `${submitted.toLocaleString('en')} submitted`,
          ...(absent > 0 ? [`${absent.toLocaleString('en')} did not`] : []),
          ...(pending > 0 ? [`${pending.toLocaleString('en')} pending`] : []),
        ].join(', ')}
      </p>
    </figure>
  );
}
