import path from 'node:path';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { editionOf } from './tools/lib/edition.ts';
import { app } from './tools/plugins/app.ts';
import { choiceNumbers } from './tools/plugins/choice-numbers.ts';
import { engine } from './tools/plugins/engine.ts';
import { fonts } from './tools/plugins/fonts.ts';
import { ink } from './tools/plugins/ink.ts';
import { inside } from './tools/plugins/inside.ts';
import { licences } from './tools/plugins/licences.ts';
import { offline } from './tools/plugins/offline.ts';
import { pictures } from './tools/plugins/pictures.ts';
import { policy } from './tools/plugins/policy.ts';
import { record } from './tools/plugins/record.ts';
import { teach } from './tools/plugins/teach.ts';

const root = import.meta.dirname;
const story = path.join(root, 'story');

export default defineConfig(({ mode }) => {
  const edition = editionOf(mode);
  return {
    base: './',
    publicDir: false,
    define: { EDITION: JSON.stringify(edition) },
    plugins: [
      ink(story),
      record(story),
      teach(story),
      choiceNumbers(story),
      pictures(path.join(root, 'assets'), edition),
      app(path.join(root, 'assets/app'), process.env.SITE_URL, edition),
      inside(edition),
      licences(root, edition),
      engine(root),
      ...(process.env.VITEST ? [] : [fonts(root)]),
      ...(edition === 'single' ? [viteSingleFile({ outputFileName: 'breathing-space.html' })] : []),
      policy(edition),
      offline(root, edition),
    ],
    build: {
      target: 'es2022',
      // Every browser that reads es2022 knows how to load a module ahead.
      modulePreload: { polyfill: false },
      assetsDir: 'b',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'phaser', test: /(node_modules|tools)[\\/](phaser|eventemitter3)/ },
              // All that the title needs is one request; all that tells the story, ink with it, is another beside it.
              { name: 'first', tags: ['$initial'], priority: 2 },
              { name: 'teller', test: /src[\\/]session[\\/]session\.ts$/, priority: 1 },
              { name: 'howler', test: /node_modules[\\/]howler/ },
            ],
          },
        },
      },
    },
    preview: { port: 4173, strictPort: true },
    test: {
      include: ['tests/**/*.test.{ts,tsx}'],
      environment: 'node',
      setupFiles: ['tests/kit/patience.ts'],
      testTimeout: 60_000,
      hookTimeout: 120_000,
      // Every core: on two, one would be left idle otherwise.
      maxWorkers: '100%',
    },
  };
});
