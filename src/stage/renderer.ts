/** Names under which browsers and drivers own up to drawing WebGL in software. */
const software = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen/i;

/** Software WebGL takes ten times the processor time of a 2D canvas for the same picture. */
export const isSoftware = (renderer: string): boolean => software.test(renderer);

/** Which renderer suits this device; null where there is none at all. */
export function pickRenderer(asked: 'auto' | 'canvas'): 'webgl' | 'canvas' | null {
  if (asked === 'auto' && hasSwiftWebGL()) return 'webgl';
  return document.createElement('canvas').getContext('2d') ? 'canvas' : null;
}

function hasSwiftWebGL(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return false;
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  // Browsers allow few contexts at once, and this one has told all it knows.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !isSoftware(renderer);
}
