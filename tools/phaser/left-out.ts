/** What Phaser's own build replaces where it asks `typeof FLAG`; a flag that stays would read as true. */
export const flags: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

const nodes = 'renderer/webgl/renderNodes';

/**
 * Modules of the engine that others require by name but a stage of images never runs: a file of `phaser/src`, or a
 * folder with its slash. In the built page each is a function that throws, so that using one is noticed at once.
 */
export const leftOut: readonly string[] = [
  // Lists of everything, which nothing here reads.
  'renderer/webgl/shaders/index.js',
  `${nodes}/index.js`,
  // Filters, with their shaders and the tables of colour and noise that only they want.
  'filters/',
  ...['Barrel', 'Blend', 'Blocky', 'Blur', 'BlurHigh', 'BlurLow', 'BlurMed', 'Bokeh', 'ColorMatrix'].map(filter),
  ...['CombineColorMatrix', 'Displacement', 'Glow', 'GradientMap', 'ImageLight', 'Key', 'Mask'].map(filter),
  ...['NormalTools', 'PanoramaBlur', 'ParallelFilters', 'Pixelate', 'Quantize', 'Sampler', 'Shadow'].map(filter),
  ...['Threshold', 'Vignette', 'Wipe'].map(filter),
  'display/ColorBand.js',
  'display/ColorMatrix.js',
  'display/ColorRamp.js',
  // Lines and polygons, point lights, ropes, meshes, tile maps, textures that are drawn upon.
  ...['BatchHandlerPointLight', 'BatchHandlerStrip', 'BatchHandlerTri', 'DynamicTextureHandler'].map(node),
  ...['DrawLine', 'FillPath', 'FillTri', 'StrokePath', 'transformer/TransformerTile'].map(node),
  ...['submitter/SubmitterMeshToQuad', 'submitter/SubmitterTile', 'submitter/SubmitterTilemapGPULayer'].map(node),
  'textures/DynamicTexture.js',
  'gameobjects/components/PathFollower.js',
  // Textures packed for graphics cards: ours are painted.
  'textures/parsers/KTXParser.js',
  'textures/parsers/PCTDecode.js',
  'textures/parsers/PVRParser.js',
  // The page hears mouse, finger and key.
  'input/keyboard/KeyboardManager.js',
  'input/mouse/MouseManager.js',
  'input/touch/TouchManager.js',
  // Space and noise.
  'math/Euler.js',
  'math/Hash.js',
  'math/HashCell.js',
  'math/HashSimplex.js',
  'math/Matrix3.js',
  'math/Quaternion.js',
  'math/RotateVec3.js',
];

function filter(name: string): string {
  return `${nodes}/filters/Filter${name}.js`;
}

function node(name: string): string {
  return `${nodes}/${name}.js`;
}

/** Whether a file, by its path within `phaser/src`, is left out. */
export const isLeftOut = (file: string): boolean =>
  leftOut.some((one) => (one.endsWith('/') ? file.startsWith(one) : file === one));

/** What stands in the place of a module that is left out. */
export const standIn = (file: string): string =>
  `module.exports = function LeftOut() { throw new Error('The engine was built without ${file}: see tools/phaser'); };`;

/** The source with every flag of the build replaced. */
export const withFlags = (source: string): string =>
  source.replace(/\btypeof ([A-Z][A-Z0-9_]+)\b/g, (whole, flag: string) => String(flags[flag] ?? whole));
