import type { GameObjects } from 'phaser';
import { type Crowd, castHall } from './crowd.ts';
import type { Mark } from './marks.ts';
import { addPainted } from './painted.ts';
import type { Bust, Picture } from './picture.ts';
import { paintBust, paintMonogram, skirt } from './raster.ts';
import type { StageScene } from './scene.ts';
import { isNear, tall } from './seats.ts';
import { paintMark, rim } from './signs.ts';
import { portraitImage } from './textures.ts';

/** The people of a picture as they are drawn; null for whoever stands as a monogram. */
export type Likenesses = ReadonlyMap<Bust['id'], HTMLImageElement | null>;

/** Fetches every drawing that the picture needs. */
export async function fetchLikenesses(picture: Picture): Promise<Likenesses> {
  const images = picture.busts.map(async ({ id, likeness }) => {
    const image = likeness.kind === 'drawing' ? await portraitImage(likeness.slug, likeness.mood) : null;
    return [id, image] as const;
  });
  return new Map(await Promise.all(images));
}

/** A thing on stage and the key of what it shows. */
export type Cast = Map<string, GameObjects.Image>;

/** Marks lie above table and lamp light; whoever stands at the near edge is before them. */
const markDepth = 110;

/** Makes the people and the cards on stage agree with the picture, without any movement. */
export function castPicture(
  scene: StageScene,
  cast: Cast,
  picture: Picture,
  likenesses: Likenesses,
  crowd: Crowd,
  sharp: number,
): void {
  const kept = new Set(castHall(scene, cast, picture.hall, crowd, sharp));
  for (const bust of picture.busts) {
    kept.add(`bust ${bust.id}`);
    setBust(scene, cast, bust, likenesses.get(bust.id) ?? null, sharp);
  }
  for (const mark of picture.marks) {
    kept.add(`mark ${mark.id}`);
    setMark(scene, cast, mark, sharp);
  }
  for (const [name, image] of cast) {
    if (kept.has(name)) continue;
    image.destroy();
    cast.delete(name);
  }
  scene.plane('mid').sort('depth');
  scene.plane('near').sort('depth');
}

function setBust(scene: StageScene, cast: Cast, bust: Bust, drawing: HTMLImageElement | null, sharp: number): void {
  const { seat, likeness, light, tilt, id } = bust;
  const width = Math.round(seat.width * sharp);
  const face = likeness.kind === 'drawing' && drawing ? `${likeness.slug}-${likeness.mood}` : `letters of ${id}`;
  const key = `bust ${face} ${width} ${light} ${seat.rim} ${seat.desk ?? false}`;
  const letters = likeness.kind === 'monogram' ? likeness.letters : likeness.slug.slice(0, 1).toUpperCase();
  const paint = () => (drawing ? paintBust(drawing, width, light, seat) : paintMonogram(letters, width));
  if (!hasTexture(scene, key, paint)) return;
  const image = imageOf(scene, cast, `bust ${id}`, key, isNear(seat) ? 'near' : 'mid');
  // The drawing's lower edge is the foot: below it lies only the dark of the chair.
  const foot = drawing && !seat.desk ? 1 - (width * tall * skirt) / image.height : 1;
  image
    .setOrigin(0.5, foot)
    .setPosition(seat.x, seat.y)
    .setScale(1 / sharp)
    .setAngle(tilt)
    .setDepth(seat.depth)
    .setAlpha(1);
}

function setMark(scene: StageScene, cast: Cast, mark: Mark, sharp: number): void {
  const { kind, side, unlike, arm, width, height } = mark;
  const key = `mark ${kind} ${side} ${unlike} ${arm} ${Math.round(width * sharp)} ${Math.round(height * sharp)}`;
  if (!hasTexture(scene, key, () => paintMark(mark, sharp))) return;
  const image = imageOf(scene, cast, `mark ${mark.id}`, key, 'mid');
  const middle = (rim + (height * sharp) / 2) / image.height;
  image.setOrigin(0.5, middle);
  image
    .setPosition(mark.x, mark.y)
    .setScale(1 / sharp)
    .setAngle(mark.tilt)
    .setDepth(markDepth)
    .setAlpha(1);
}

function hasTexture(scene: StageScene, key: string, paint: () => HTMLCanvasElement | null): boolean {
  if (scene.textures.exists(key)) return true;
  const canvas = paint();
  if (canvas) addPainted(scene, key, canvas);
  return canvas !== null;
}

function imageOf(scene: StageScene, cast: Cast, name: string, key: string, plane: 'mid' | 'near'): GameObjects.Image {
  const known = cast.get(name);
  const image = known ? known.setTexture(key) : scene.add.image(0, 0, key);
  if (!known) cast.set(name, image);
  if (image.parentContainer !== scene.plane(plane)) scene.plane(plane).add(image);
  return image;
}
