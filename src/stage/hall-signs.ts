import type { Sign } from './hall.ts';
import { fill, ink } from './raster.ts';
import { paintLaid, paintSign } from './signs.ts';

/** Room round a sign for its edges when it is tilted, in device pixels. */
export const rim = 1;

/** Colours of the three courses (tokens.css); each is also a shape, and on the page a word. */
const courses = { accept: '#3f657f', neither: '#db9a2c', war: '#c4281c' } as const;
const ring = '#7d500c';

/** A card or badge of the crowd at its size in device pixels: clear at ten of them. */
export function paintHallSign(pencil: CanvasRenderingContext2D, sign: Sign, width: number, height: number): void {
  const { kind, shape } = sign;
  pencil.translate(rim, rim);
  if (kind === 'laid') {
    paintLaid(pencil, width, height);
    return;
  }
  const course = shape === 'accept' || shape === 'neither' || shape === 'war' ? shape : null;
  const line = Math.max(1, width * 0.07);
  pencil.fillStyle = ink.ink;
  pencil.fillRect(0, 0, width, height);
  pencil.fillStyle = ink.surface;
  pencil.fillRect(line, line, width - 2 * line, height - 2 * line);
  const size = Math.min(width, height) * (course ? 0.66 : 0.62);
  if (course) paintCourse(pencil, course, width / 2, height / 2, size);
  else if (shape === 'for' || shape === 'against' || shape === 'abstain')
    paintSign(pencil, shape, width / 2, height / 2, size);
}

/** Wedge, circle or square. */
function paintCourse(
  pencil: CanvasRenderingContext2D,
  course: keyof typeof courses,
  x: number,
  y: number,
  size: number,
): void {
  const half = size / 2;
  pencil.fillStyle = courses[course];
  if (course === 'war') fill(pencil, [x, y - half], [x + half, y + half], [x - half, y + half]);
  else if (course === 'accept') pencil.fillRect(x - half, y - half, size, size);
  else {
    pencil.beginPath();
    pencil.arc(x, y, half, 0, Math.PI * 2);
    pencil.fill();
    pencil.strokeStyle = ring;
    pencil.lineWidth = Math.max(1, size * 0.1);
    pencil.stroke();
  }
}
