import type { Tribune } from './hall.ts';
import type { Light } from './picture.ts';
import { type Seat, tall } from './seats.ts';
import { backdrop, type View } from './view.ts';

/** Everything here is painted once, at the size at which it is shown; widths and heights are device pixels. */

/** Inks of the stage (tokens.css); a texture cannot read a custom property. */
export const ink = {
  ink: '#1b1714',
  surface: '#fbf5e6',
  paper2: '#e2d2ae',
  paper3: '#cbb68b',
  ochre: '#db9a2c',
  night: '#100d0b',
  rim: '#e0a35c',
  glow: '#ffe2a0',
  skin: '#efd8b2',
  sleeve: '#2e2823',
  table: '#8e3a28',
  tableLit: '#b6553a',
  tableDark: '#5c2a1e',
} as const;

/** What the room's light leaves of a figure's colours. Nearly grey: a browner shade would recolour faces, not dim them. */
const shade = { lit: '#ffffff', half: '#b9b1a8', dim: '#8b847c' } as const;

/** Below the bust: the dark of lap and chair, as a share of its height. */
export const skirt = 0.28;

/** A canvas and a pencil for it; null where the browser has no memory left for one. */
function sheet(
  width: number,
  height: number,
  settings?: CanvasRenderingContext2DSettings,
): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  return canvas.getContext('2d', settings);
}

/**
 * A bust with the dark over it and the lamp's rim along one side. Its middle is that of the canvas; the lower edge of the
 * drawing lies `skirt` of its height above the canvas' own, or on it behind a desk.
 */
export function paintBust(
  image: CanvasImageSource,
  width: number,
  light: Light,
  { rim, desk }: Pick<Seat, 'rim' | 'desk'>,
): HTMLCanvasElement | null {
  const height = width * tall;
  const pad = edge(width);
  const dark = desk ? 0 : skirt;
  const figure = sheet(width + 2 * pad, height * (1 + dark) + pad);
  const outline = sheet(width + 2 * pad, height * (1 + dark) + pad);
  if (!figure || !outline) return null;
  figure.fillStyle = ink.night;
  if (!desk) figure.fillRect(pad + width * 0.05, pad + height - 1, width * 0.9, height * skirt + 1);
  figure.drawImage(image, pad, pad, width, height);
  outline.drawImage(figure.canvas, 0, 0);
  figure.globalCompositeOperation = 'multiply';
  figure.fillStyle = shade[light];
  figure.fillRect(0, 0, figure.canvas.width, figure.canvas.height);
  // Multiplying fills the empty ground as well: only what was drawn is kept.
  figure.globalCompositeOperation = 'destination-in';
  figure.drawImage(outline.canvas, 0, 0);
  outline.globalCompositeOperation = 'source-in';
  outline.fillStyle = light === 'lit' ? ink.glow : ink.rim;
  outline.fillRect(0, 0, figure.canvas.width, figure.canvas.height);
  figure.globalCompositeOperation = 'destination-over';
  figure.globalAlpha = light === 'dim' ? 0.7 : 1;
  const way = rimWidth(width, light) * (rim === 'right' ? 1 : -1);
  figure.drawImage(outline.canvas, way, -Math.abs(way) * 0.5);
  return figure.canvas;
}

const edge = (width: number): number => Math.ceil(width * 0.03) + 2;
const rimWidth = (width: number, light: Light): number => width * (light === 'lit' ? 0.014 : 0.01);

/** Where nobody knows the face: two letters on a slab, as on the cards of the page. */
export function paintMonogram(letters: string, width: number): HTMLCanvasElement | null {
  const height = width * tall;
  const pencil = sheet(width, height);
  if (!pencil) return null;
  const [left, top, wide] = [width * 0.22, height * 0.22, width * 0.56];
  pencil.fillStyle = ink.paper3;
  pencil.fillRect(left, top, wide, height - top);
  pencil.fillStyle = ink.paper2;
  fill(pencil, [left, height], [left, top], [left + wide, top], [left, top + wide * 1.3]);
  pencil.fillStyle = ink.ink;
  pencil.font = `800 ${Math.round(wide * 0.62)}px "Sofia Sans Extra Condensed", "Arial Narrow", sans-serif`;
  pencil.textAlign = 'center';
  pencil.textBaseline = 'middle';
  pencil.fillText(letters, left + wide / 2, top + (height - top) * 0.38, wide * 0.86);
  return pencil.canvas;
}

/** A painted layer and where its upper left corner lies in the window. */
export interface Painted {
  readonly canvas: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
}

/**
 * The window of a backdrop's layer with `bleed` pixels more on each side, where the drawing goes on. Only the part that
 * has ink is kept: a lamp as large as the room would cost a 2D canvas as much as the room, each frame. Null where no ink
 * falls into the window.
 */
export function paintLayer(image: CanvasImageSource, view: View, sharp: number, bleed: number): Painted | null {
  const scale = view.scale * sharp;
  const box = inkOf(image, view, bleed / scale);
  if (!box) return null;
  const [x, y] = [Math.floor((box.x - view.x) * scale) + bleed, Math.floor((box.y - view.y) * scale)];
  const pencil = sheet(box.width * scale, box.height * scale);
  if (!pencil) return null;
  pencil.drawImage(
    image,
    bleed - view.x * scale - x,
    -view.y * scale - y,
    backdrop.width * scale,
    backdrop.height * scale,
  );
  return { canvas: pencil.canvas, x, y };
}

/** Units of the backdrop in one pixel of the small copy in which ink is looked for. */
const coarse = 8;

/** The box of the ink within the window, in units of the backdrop. */
function inkOf(image: CanvasImageSource, view: View, bleed: number): Omit<View, 'scale'> | null {
  const ink = inkBoxes.get(image) ?? inkBox(image);
  if (!ink) return null;
  inkBoxes.set(image, ink);
  const [left, right] = [Math.max(ink.left, view.x - bleed), Math.min(ink.right, view.x + view.width + bleed)];
  const [top, bottom] = [Math.max(ink.top, view.y), Math.min(ink.bottom, view.y + view.height)];
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A drawing's ink is the same at every size: it is looked for once. */
const inkBoxes = new WeakMap<CanvasImageSource, Box>();

/** Where a drawing has ink, in units of the backdrop; null for want of memory. */
function inkBox(image: CanvasImageSource): Box | null {
  const [wide, high] = [backdrop.width / coarse, Math.ceil(backdrop.height / coarse)];
  const pencil = sheet(wide, high, { willReadFrequently: true });
  if (!pencil) return null;
  pencil.drawImage(image, 0, 0, wide, backdrop.height / coarse);
  const { data } = pencil.getImageData(0, 0, wide, high);
  let [left, right, top, bottom] = [wide, 0, high, 0];
  for (let i = 0; i < wide * high; i++) {
    if ((data[i * 4 + 3] ?? 0) === 0) continue;
    const [column, row] = [i % wide, Math.floor(i / wide)];
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  // Ink at the edge of a cell may reach a little into the next.
  const [far, low] = [(right + 2) * coarse, (bottom + 2) * coarse];
  return { left: (left - 1) * coarse, right: far, top: (top - 1) * coarse, bottom: low };
}

/** A strip's table: its lit top as a band with a bright edge, darker towards both ends. */
export function paintTable(width: number, height: number): HTMLCanvasElement | null {
  const pencil = sheet(width, height);
  if (!pencil) return null;
  pencil.fillStyle = ink.tableDark;
  pencil.fillRect(0, 0, width, height);
  pencil.fillStyle = ink.table;
  fill(pencil, [width * 0.08, 0], [width * 0.92, 0], [width * 0.99, height], [width * 0.01, height]);
  pencil.fillStyle = ink.tableLit;
  fill(pencil, [width * 0.27, 0], [width * 0.73, 0], [width * 0.79, height], [width * 0.21, height]);
  pencil.fillStyle = ink.rim;
  pencil.fillRect(0, 0, width, Math.max(1, height * 0.06));
  return pencil.canvas;
}

/** A beam that widens downwards; stretched and turned on stage. */
export function paintBeam(): HTMLCanvasElement | null {
  const pencil = sheet(256, 256);
  if (!pencil) return null;
  pencil.fillStyle = ink.glow;
  pencil.globalAlpha = 0.2;
  fill(pencil, [100, 2], [156, 2], [254, 254], [2, 254]);
  pencil.globalAlpha = 0.14;
  fill(pencil, [114, 2], [142, 2], [206, 254], [50, 254]);
  return pencil.canvas;
}

export function fill(pencil: CanvasRenderingContext2D, ...points: readonly (readonly [number, number])[]): void {
  pencil.beginPath();
  for (const [x, y] of points) pencil.lineTo(x, y);
  pencil.closePath();
  pencil.fill();
}

/** The front of a tribune, cut from its layer by its outline: whoever speaks stands between the two. */
export function paintTribune(
  image: CanvasImageSource,
  { x, top, foot, half }: Tribune,
  scale: number,
): HTMLCanvasElement | null {
  const wide = Math.max(...half);
  const pencil = sheet(wide * 2 * scale, (foot - top) * scale);
  if (!pencil) return null;
  pencil.scale(scale, scale);
  pencil.translate(wide - x, -top);
  pencil.beginPath();
  for (const [side, y] of [
    [-half[0], top],
    [half[0], top],
    [half[1], foot],
    [-half[1], foot],
  ] as const)
    pencil.lineTo(x + side, y);
  pencil.clip();
  pencil.drawImage(image, 0, 0, backdrop.width, backdrop.height);
  return pencil.canvas;
}

/** A strip's floor: the dark of the hall, from which faces and cards stand out, with a straight edge of light. */
export function paintFloor(width: number, height: number): HTMLCanvasElement | null {
  const pencil = sheet(width, height);
  if (!pencil) return null;
  pencil.fillStyle = ink.night;
  pencil.fillRect(0, 0, width, height);
  pencil.fillStyle = ink.sleeve;
  fill(pencil, [0, 0], [width, 0], [width * 0.8, height], [width * 0.2, height]);
  pencil.fillStyle = ink.rim;
  pencil.fillRect(0, 0, width, Math.max(1, height * 0.02));
  return pencil.canvas;
}
