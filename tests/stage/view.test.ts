import { expect, test } from 'vitest';
import { isSoftware } from '../../src/stage/renderer.ts';
import { backdrop, viewOf } from '../../src/stage/view.ts';

test.each([
  { width: 1366, height: 480, plan: 'room' },
  { width: 860, height: 415, plan: 'room' },
  { width: 1920, height: 600, plan: 'room' },
  { width: 1366, height: 180, plan: 'bench' },
  { width: 390, height: 96, plan: 'bench' },
  { width: 390, height: 150, plan: 'bench' },
])('$width by $height is arranged as a $plan', ({ width, height, plan }) => {
  expect(viewOf('ccroom', { width, height }, 'room').plan).toBe(plan);
});

test.each([
  { place: 'ccroom', seats: 'room' },
  { place: 'street', seats: 'none' },
  { place: 'telegraph', seats: 'none' },
  { place: 'smolny', seats: 'hall' },
  { place: 'tauride', seats: 'hall' },
  { place: 'noble', seats: 'hall' },
] as const)('the window on $place covers a host of any shape and stays on the drawing', ({ place, seats }) => {
  for (const [width, height] of [
    [1366, 480],
    [390, 96],
    [1366, 180],
    [500, 900],
    [3000, 100],
    [800, 800],
  ] as const) {
    const { view } = viewOf(place, { width, height }, seats);
    expect(view.x).toBeGreaterThanOrEqual(0);
    expect(view.y).toBeGreaterThanOrEqual(0);
    expect(view.x + view.width).toBeLessThanOrEqual(backdrop.width + 0.01);
    expect(view.y + view.height).toBeLessThanOrEqual(backdrop.height + 0.01);
    expect(view.width * view.scale).toBeCloseTo(width);
    expect(view.height * view.scale).toBeCloseTo(height);
  }
});

test.each([
  { name: 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', slow: true },
  { name: 'Mesa/X.org, llvmpipe (LLVM 15.0.7, 256 bits)', slow: true },
  { name: 'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)', slow: true },
  { name: 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 600 (GLK 2))', slow: false },
  { name: 'Apple GPU', slow: false },
])('$name is drawn in software: $slow', ({ name, slow }) => expect(isSoftware(name)).toBe(slow));
