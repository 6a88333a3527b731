import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/browser.mjs';

const executablePath = findBrowser();
/** Of its own, so that a preview left running is in nobody's way. */
const baseURL = 'http://localhost:41730/';

/** Whole runs of the built game in a real browser. `npm test` builds first and finds or installs the browser. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 75_000,
  reporter: [['list']],
  use: {
    baseURL,
    viewport: { width: 1366, height: 768 },
    // What a test is given comes from the server and not from what an earlier page kept; offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --port 41730 --strictPort --logLevel error',
    url: baseURL,
    reuseExistingServer: !process.env.CI,
    timeout: 30_000,
  },
});
