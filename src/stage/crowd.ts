import capSailor from '../../assets/crowd/cap-sailor.svg?url';
import capSoldier from '../../assets/crowd/cap-soldier.svg?url';
import capStudent from '../../assets/crowd/cap-student.svg?url';
import capWorker from '../../assets/crowd/cap-worker.svg?url';
import elder from '../../assets/crowd/elder.svg?url';
import glasses from '../../assets/crowd/glasses.svg?url';
import kerchief from '../../assets/crowd/kerchief.svg?url';
import leather from '../../assets/crowd/leather.svg?url';
import peasant from '../../assets/crowd/peasant.svg?url';
import sailor from '../../assets/crowd/sailor.svg?url';
import shawl from '../../assets/crowd/shawl.svg?url';
import soldier from '../../assets/crowd/soldier.svg?url';
import student from '../../assets/crowd/student.svg?url';
import worker from '../../assets/crowd/worker.svg?url';
import { capped, capShift } from './caps.ts';
import type { Cast } from './figures.ts';
import type { Hall, Sign } from './hall.ts';
import { figureTall } from './hall-rows.ts';
import { paintHallSign, rim } from './hall-signs.ts';
import { addPainted } from './painted.ts';
import type { StageScene } from './scene.ts';
import { imageAt } from './textures.ts';

/** In the order in which they take their places: neighbours never look alike. */
const drawings = [worker, kerchief, soldier, glasses, peasant, leather, elder, sailor, shawl, student];
/** The caps of those who have one, as `capped` names them: drawn where the head is, on a sheet as large as the figure. */
const caps = [capWorker, capSoldier, capSailor, capStudent];

/** The drawings of a crowd, in order, and after them the caps; null for one that cannot be had. */
export type Crowd = readonly (HTMLImageElement | null)[];

/** Fetches them where there is a hall; they are no more than fourteen small files, fetched once. */
export const fetchCrowd = (hall: Hall | null): Promise<Crowd> =>
  hall ? Promise.all([...drawings, ...caps].map(imageAt)) : Promise.resolve([]);

/** Above layers, speaker and tribune; a figure before those behind it, and its card before all figures. */
const tokenDepth = 110;
const signDepth = 110_000;

/** Makes the benches on stage agree with the picture, without any movement. Returns the names of what stands there. */
export function castHall(
  scene: StageScene,
  cast: Cast,
  hall: Hall | null,
  crowd: Crowd,
  sharp: number,
): readonly string[] {
  if (!hall) return [];
  const sheet = sheetFor(scene, hall, crowd, sharp);
  if (sheet === null) return [];
  const set = (name: string, frame: string, depth: number) => {
    const known = cast.get(name);
    const image = known ? known.setTexture(sheet, frame) : scene.add.image(0, 0, sheet, frame);
    if (!known) {
      cast.set(name, image);
      scene.plane('mid').add(image);
    }
    return image
      .setScale(1 / sharp)
      .setDepth(depth)
      .setAlpha(1);
  };
  return hall.tokens.flatMap((token) => {
    const { id, figure, x, y, width, tilt, cap, sign } = token;
    const name = `token ${id}`;
    set(name, figureFrame(figure, width * sharp), tokenDepth + y)
      .setOrigin(0.5, 1)
      .setPosition(x, y)
      .setAngle(tilt);
    const capName = `cap ${id}`;
    const worn = cap === null ? [] : [capName];
    if (cap !== null) {
      const shift = capShift(token);
      set(capName, capFrame(figure, width * sharp), tokenDepth + y + 0.5)
        .setOrigin(0.5, 1)
        .setPosition(x + shift.x, y + shift.y)
        .setAngle(tilt);
    }
    if (!sign) return [name, ...worn];
    const signName = `sign ${id}`;
    set(signName, signFrame(sign, sharp), signDepth + y)
      .setOrigin(0.5, 0.5)
      .setPosition(sign.x, sign.y)
      .setAngle(tilt);
    return [name, ...worn, signName];
  });
}

const figureFrame = (figure: number, width: number): string => `${figure} ${Math.round(width)}`;
const capFrame = (figure: number, width: number): string => `cap ${figureFrame(figure, width)}`;
const signFrame = ({ kind, shape, width }: Sign, sharp: number): string =>
  `${kind} ${shape} ${Math.round(width * sharp)}`;

interface Cell {
  readonly frame: string;
  readonly width: number;
  readonly height: number;
  readonly paint: (pencil: CanvasRenderingContext2D) => void;
}

/** Widest sheet in device pixels that every device takes. */
const widest = 2048;

/**
 * One sheet with every figure and sign at the sizes of this hall: all images of one texture are one draw call in WebGL,
 * where a texture for each would be hundreds. Null for want of memory.
 */
function sheetFor(scene: StageScene, hall: Hall, crowd: Crowd, sharp: number): string | null {
  const cells = cellsOf(hall, crowd, sharp);
  const key = `crowd ${cells.map(({ frame }) => frame).join()}`;
  if (scene.textures.exists(key)) return key;
  const placed = shelves(cells);
  const canvas = document.createElement('canvas');
  canvas.width = widest;
  canvas.height = placed.height;
  const pencil = canvas.getContext('2d');
  if (!pencil) return null;
  for (const { cell, x, y } of placed.cells) {
    pencil.save();
    pencil.translate(x, y);
    cell.paint(pencil);
    pencil.restore();
  }
  const texture = addPainted(scene, key, canvas);
  for (const { cell, x, y } of placed.cells) texture?.add(cell.frame, 0, x, y, cell.width, cell.height);
  return key;
}

function cellsOf({ tokens, signs }: Hall, crowd: Crowd, sharp: number): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const { figure, width } of tokens) {
    const frame = figureFrame(figure, width * sharp);
    const [wide, high] = [Math.round(width * sharp), Math.round(width * sharp * figureTall)];
    const drawing = crowd[figure] ?? crowd.slice(0, drawings.length).find((one) => one !== null);
    const paint = (pencil: CanvasRenderingContext2D) => drawing && pencil.drawImage(drawing, 0, 0, wide, high);
    cells.set(frame, { frame, width: wide, height: high, paint });
    const cap = crowd[drawings.length + capped.indexOf(figure)];
    if (!capped.includes(figure)) continue;
    const paintCap = (pencil: CanvasRenderingContext2D) => cap && pencil.drawImage(cap, 0, 0, wide, high);
    const named = capFrame(figure, width * sharp);
    cells.set(named, { frame: named, width: wide, height: high, paint: paintCap });
  }
  for (const sign of signs) {
    const [width, height] = [sign.width * sharp, sign.height * sharp];
    const frame = signFrame(sign, sharp);
    const paint = (pencil: CanvasRenderingContext2D) => paintHallSign(pencil, sign, width, height);
    cells.set(frame, { frame, width: Math.ceil(width + 2 * rim), height: Math.ceil(height + 2 * rim), paint });
  }
  return [...cells.values()];
}

function shelves(cells: readonly Cell[]): {
  readonly cells: readonly { readonly cell: Cell; readonly x: number; readonly y: number }[];
  readonly height: number;
} {
  let [x, y, high] = [0, 0, 0];
  const placed = cells
    .toSorted((a, b) => b.height - a.height)
    .map((cell) => {
      if (x + cell.width > widest) [x, y, high] = [0, y + high + 1, 0];
      const at = { cell, x, y };
      x += cell.width + 1;
      high = Math.max(high, cell.height);
      return at;
    });
  return { cells: placed, height: Math.max(1, y + high) };
}
