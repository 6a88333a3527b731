import type { Mark, Side } from './marks.ts';
import { fill, ink } from './raster.ts';

/** Room round a sign for its edges when it is tilted, in device pixels. */
export const rim = 2;

/** Paints the paper and the ink of a mark at its size in device pixels; null for want of memory. */
export function paintMark(mark: Mark, sharp: number): HTMLCanvasElement | null {
  const [width, height] = [mark.width * sharp, mark.height * sharp];
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width + 2 * rim);
  canvas.height = Math.ceil(height * (1 + mark.arm) + 2 * rim);
  const pencil = canvas.getContext('2d');
  if (!pencil) return null;
  pencil.translate(rim, rim);
  if (mark.kind === 'frame') paintFrame(pencil, width, height, 3.5 * sharp);
  else if (mark.kind === 'laid') paintLaid(pencil, width, height);
  else paintPaper(pencil, mark, width, height);
  return canvas;
}

function paintFrame(pencil: CanvasRenderingContext2D, width: number, height: number, line: number): void {
  pencil.strokeStyle = ink.ochre;
  pencil.lineWidth = line;
  pencil.strokeRect(line / 2, line / 2, width - line, height - line);
}

function paintPaper(pencil: CanvasRenderingContext2D, mark: Mark, width: number, height: number): void {
  const line = Math.max(1.5, width * 0.06);
  if (mark.arm > 0) paintArm(pencil, width, height, mark.arm);
  pencil.fillStyle = ink.ink;
  outline(pencil, mark.kind, 0, width, height);
  pencil.fillStyle = ink.surface;
  outline(pencil, mark.kind, line, width, height);
  if (mark.side) paintSign(pencil, mark.side, width / 2, height / 2, Math.min(width, height) * 0.56);
  if (mark.unlike) paintUnlike(pencil, width);
}

/** A hand on the card's lower edge, and as much sleeve as there is arm. */
function paintArm(pencil: CanvasRenderingContext2D, width: number, height: number, arm: number): void {
  const end = height * (1 + arm);
  const cuff = Math.min(end, height * 1.2);
  pencil.fillStyle = ink.sleeve;
  fill(pencil, [width * 0.34, cuff], [width * 0.66, cuff], [width * 0.7, end], [width * 0.26, end]);
  pencil.fillStyle = ink.skin;
  fill(pencil, [width * 0.36, height * 0.9], [width * 0.64, height * 0.9], [width * 0.64, cuff], [width * 0.36, cuff]);
}

/** A card is a rectangle; a slip has two cut corners, and so is none of the three shapes that mean a position. */
function outline(
  pencil: CanvasRenderingContext2D,
  kind: Mark['kind'],
  inset: number,
  width: number,
  height: number,
): void {
  const cut = kind === 'slip' ? width * 0.26 : 0;
  const [right, bottom] = [width - inset, height - inset];
  fill(
    pencil,
    [inset + cut, inset],
    [right, inset],
    [right, bottom - cut],
    [right - cut, bottom],
    [inset, bottom],
    [inset, inset + cut],
  );
}

/** A card laid down lies in perspective, its bar upon it. */
export function paintLaid(pencil: CanvasRenderingContext2D, width: number, height: number): void {
  const slant = width * 0.2;
  const line = Math.max(1, width * 0.05);
  const lying = (inset: number) =>
    fill(
      pencil,
      [slant + inset, inset],
      [width - inset, inset],
      [width - slant - inset, height - inset],
      [inset * 2, height - inset],
    );
  pencil.fillStyle = ink.ink;
  lying(0);
  pencil.fillStyle = ink.surface;
  lying(line);
  pencil.fillStyle = ink.ink;
  pencil.fillRect(width * 0.28, height * 0.4, width * 0.44, Math.max(1.4, height * 0.24));
}

/** Tick, cross and bar, drawn as the icons of the page are. */
export function paintSign(pencil: CanvasRenderingContext2D, side: Side, x: number, y: number, size: number): void {
  const half = size / 2;
  pencil.strokeStyle = ink.ink;
  pencil.lineWidth = Math.max(1.4, size * 0.26);
  pencil.lineJoin = 'miter';
  pencil.beginPath();
  if (side === 'for') {
    pencil.moveTo(x - half, y);
    pencil.lineTo(x - half * 0.25, y + half * 0.7);
    pencil.lineTo(x + half, y - half * 0.8);
  } else if (side === 'against') {
    pencil.moveTo(x - half * 0.8, y - half * 0.8);
    pencil.lineTo(x + half * 0.8, y + half * 0.8);
    pencil.moveTo(x + half * 0.8, y - half * 0.8);
    pencil.lineTo(x - half * 0.8, y + half * 0.8);
  } else {
    pencil.moveTo(x - half, y);
    pencil.lineTo(x + half, y);
  }
  pencil.stroke();
}

/** A black corner with a sign of inequality: not as in 1918. */
function paintUnlike(pencil: CanvasRenderingContext2D, width: number): void {
  const size = width * 0.5;
  pencil.fillStyle = ink.ink;
  fill(pencil, [width - size, 0], [width, 0], [width, size]);
  pencil.strokeStyle = ink.surface;
  pencil.lineWidth = Math.max(1, size * 0.1);
  const [x, y] = [width - size * 0.32, size * 0.32];
  pencil.beginPath();
  for (const way of [-0.08, 0.1]) {
    pencil.moveTo(x - size * 0.22, y + size * way);
    pencil.lineTo(x + size * 0.22, y + size * way);
  }
  pencil.moveTo(x - size * 0.12, y + size * 0.24);
  pencil.lineTo(x + size * 0.12, y - size * 0.22);
  pencil.stroke();
}
