import { encode } from 'uqr';

/** White around the pattern, in its own squares: with less, readers may miss where it begins. */
const quiet = 4;

/** The squares of a QR code, true for black. Up to a seventh of it may be lost, to glare or to a projector's blur. */
export const qrOf = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { ecc: 'M', boostEcc: true, border: 0 }).data;

/** Black squares as one path: each row's neighbours in one stroke. */
function pathOf(squares: readonly (readonly boolean[])[]): string {
  const rows = squares.map((row, y) => {
    const starts = row.flatMap((black, x) => (black && !row[x - 1] ? [x] : []));
    return starts.map((x) => {
      const end = row.findIndex((black, at) => at > x && !black);
      return `M${x + quiet} ${y + quiet}h${(end === -1 ? row.length : end) - x}v1h${x - (end === -1 ? row.length : end)}z`;
    });
  });
  return rows.flat().join('');
}

interface QrProps {
  readonly text: string;
  /** What it leads to, for those who don't see it. */
  readonly label: string;
}

/** A QR code, black on white whatever the colours of the page. */
export function Qr({ text, label }: QrProps) {
  const squares = qrOf(text);
  const size = squares.length + 2 * quiet;
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(squares)} fill="#000" />
    </svg>
  );
}
