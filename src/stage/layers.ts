import type { GameObjects } from 'phaser';
import { tribunes } from './hall.ts';
import { parallax, travel } from './movement.ts';
import { addPainted } from './painted.ts';
import type { Picture } from './picture.ts';
import { baseOf, isDrawn } from './places.ts';
import { type Painted, paintBeam, paintFloor, paintLayer, paintTable, paintTribune } from './raster.ts';
import { type Plane, planes, type StageScene } from './scene.ts';
import { type LayerName, layerImage } from './textures.ts';

/** Pixels painted beyond each side, for the way the nearest layer may go. */
const bleed = travel + 18;
/** A strip's table, as a share of its height, and the lamp's hook in units of the backdrop. */
const tableShare = 0.13;
const floorShare = 0.62;
const hook = 800;

/** An hour that nobody has drawn is shown by the place at its own; the committee's room stands in for a place. */
const drawnPlace = (place: string): string => [place, baseOf(place)].find(isDrawn) ?? 'ccroom';

const wanted = (picture: Picture): readonly LayerName[] => {
  if (picture.plan === 'bench') return ['far', 'light'];
  // The drawn crowd makes room for the seated one.
  if (picture.hall) return ['far', 'mid', 'light'];
  return picture.plan === 'room' ? ['far', 'mid', 'lamp', 'light', 'near'] : ['far', 'mid', 'light', 'near'];
};

/** What stands behind the picture's people: found again by its key, so that a layer is painted once for a size. */
export interface Setting {
  readonly key: string;
  readonly images: ReadonlyMap<LayerName, HTMLImageElement>;
}

/** Everything a picture's layers are painted from. */
export async function fetchSetting(picture: Picture, sharp: number): Promise<Setting> {
  const place = drawnPlace(picture.place);
  const { width, height } = picture.size;
  // The same room in the same box is seen from lower down while hands are counted.
  const { x, y } = picture.view;
  const names = wanted(picture);
  const images = await Promise.all(names.map((name) => layerImage(place, name)));
  return {
    key: `${place} ${picture.plan} ${width} ${height} ${sharp} ${x} ${y}`,
    images: new Map(names.flatMap((name, i) => (images[i] ? [[name, images[i]] as const] : []))),
  };
}

/** Hangs the layers of a new place or size; `shown` is what hangs already. Returns what hangs now. */
export function hangLayers(
  scene: StageScene,
  picture: Picture,
  setting: Setting,
  sharp: number,
  shown: string,
): string {
  if (shown === setting.key) return shown;
  for (const plane of planes) {
    for (const name of ['layer', 'desk']) {
      const old = scene.plane(plane).getByName(name);
      if (old) removeImage(scene, old);
    }
  }
  for (const [name, image] of setting.images) {
    const painted = paintLayer(image, picture.view, sharp, bleed * sharp);
    if (painted) placeLayer(scene, picture, name, painted, sharp);
  }
  if (picture.plan === 'bench') layTable(scene, picture, sharp);
  if (picture.plan === 'hall') placeTribune(scene, picture, setting, sharp);
  return setting.key;
}

function placeLayer(
  scene: StageScene,
  picture: Picture,
  name: LayerName,
  { canvas, x, y }: Painted,
  sharp: number,
): void {
  const key = `layer ${name}`;
  addPainted(scene, key, canvas);
  const image = scene.add
    .image(0, 0, key)
    .setScale(1 / sharp)
    .setName('layer')
    .setDepth(depths[name]);
  // The lamp swings from its hook in the ceiling, the others hang by their corner.
  const pivot = name === 'lamp' ? (hook - picture.view.x) * picture.view.scale + bleed : 0;
  image.setOrigin((pivot * sharp - x) / canvas.width, -y / canvas.height).setPosition(pivot - bleed, 0);
  scene.plane(name).add(image);
}

/** Within the middle plane the table lies before those behind it, and under the cards. */
const depths: Readonly<Record<LayerName, number>> = { far: 0, mid: 100, lamp: 0, light: 0, near: 0 };

/** The tribune once more, before whoever speaks from it. */
function placeTribune(scene: StageScene, { place, view }: Picture, setting: Setting, sharp: number): void {
  const tribune = tribunes[baseOf(place)];
  const drawing = setting.images.get('mid');
  const canvas = tribune && drawing ? paintTribune(drawing, tribune, view.scale * sharp) : null;
  if (!tribune || !canvas) return;
  addPainted(scene, 'layer desk', canvas);
  const [x, y] = [(tribune.x - view.x) * view.scale, (tribune.top - view.y) * view.scale];
  const desk = scene.add.image(x, y, 'layer desk').setOrigin(0.5, 0).setName('desk').setDepth(102);
  scene.plane('mid').add(desk.setScale(1 / sharp));
}

/** What a strip ends with: the table before those who sit round it, or the floor on which the benches stand. */
function layTable(scene: StageScene, { size, hall }: Picture, sharp: number): void {
  const height = size.height * (hall ? floorShare : tableShare);
  const paint = hall ? paintFloor : paintTable;
  const canvas = paint((size.width + 2 * bleed) * sharp, height * sharp);
  if (!canvas) return;
  addPainted(scene, 'layer mid', canvas);
  const table = scene.add
    .image(0, 0, 'layer mid')
    .setOrigin(0, 0)
    .setScale(1 / sharp);
  scene.plane('mid').add(
    table
      .setPosition(-bleed, size.height - height)
      .setName('layer')
      .setDepth(depths.mid),
  );
}

/** Turns the beam on whoever has the floor, or puts it out. */
export function turnBeam(scene: StageScene, picture: Picture): void {
  const plane = scene.plane('mid');
  const beam = beamImage(scene);
  if (!beam) return;
  beam.setVisible(picture.beam !== null);
  if (!picture.beam) return;
  const { from, to, width } = picture.beam;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  beam.setPosition(...from).setDisplaySize(width, Math.hypot(dx, dy) * 1.5);
  beam.setRotation(Math.atan2(dy, dx) - Math.PI / 2);
  plane.sort('depth');
}

function beamImage(scene: StageScene): GameObjects.Image | null {
  const plane = scene.plane('mid');
  const hanging = plane.getByName('beam');
  if (hanging) return hanging as GameObjects.Image;
  const canvas = paintBeam();
  if (!canvas) return null;
  addPainted(scene, 'beam', canvas);
  const beam = scene.add.image(0, 0, 'beam').setOrigin(0.5, 0).setName('beam').setDepth(5);
  plane.add(beam);
  return beam;
}

/** Where a layer rests for a glance: near ones go further the other way. */
export const restingX = (plane: Plane, glance: number): number => -glance * travel * (parallax[plane] ?? 0);

function removeImage(scene: StageScene, image: GameObjects.GameObject): void {
  const key = (image as GameObjects.Image).texture.key;
  image.destroy();
  scene.textures.remove(key);
}
