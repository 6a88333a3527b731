import path from 'node:path';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { editionOf } from './tools/lib/edition.ts';
import { app } from './tools/plugins/app.ts';
import { choiceNumbers } from './tools/plugins/choice-numbers.ts';
import { fonts } from './tools/plugins/fonts.ts';
import { ink } from './tools/plugins/ink.ts';
import { inside } from './tools/plugins/inside.ts';
import { pictures } from './tools/plugins/pictures.ts';
import { record } from './tools/plugins/record.ts';
import { sealed } from './tools/plugins/sealed.ts';
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
      ...(process.env.VITEST ? [] : [fonts(root)]),
      ...(edition === 'single' ? [sealed(), viteSingleFile({ outputFileName: 'breathing-space.html' })] : []),
    ],
    build: {
      target: 'es2022',
      assetsDir: 'b',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'phaser', test: /node_modules[\\/](phaser|eventemitter3)/ },
              { name: 'ink', test: /node_modules[\\/]inkjs/ },
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
