// Runs a command of tools/*.ts through Vite's own module runner: the same plugins and imports as the build,
// on every Node that Vite supports, with no further dependency.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [, , name = '', ...args] = process.argv;
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
const { NODE_ENV } = process.env;
try {
  const { module } = await runnerImport(file, { logLevel: 'error' });
  // The runner has set it to development, which a build would take for its own.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  process.exitCode = await module.main(args);
} catch (error) {
  console.error(error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : error);
  process.exitCode = 1;
}
