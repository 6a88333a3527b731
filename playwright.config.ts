import { defineConfig } from '@playwright/test';
import { findTestBrowser } from './tools/browser.mjs';

const executablePath = findTestBrowser();
/** Of its own, so that a preview left running is in nobody's way. */
const baseURL = 'http://localhost:41730/';

/** Whole runs of the built game in a real browser. `npm test` builds first and finds or installs the browser. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // On a machine that has much else to do a test may come too late once; it is named as flaky, and fails if it does so again.
  retries: process.env.CI ? 1 : 0,
  timeout: 75_000,
  reporter: [['list']],
  use: {
    baseURL,
    viewport: { width: 1366, height: 768 },
    // Most tests are not of what moves, and two cores that draw it for them have time for little else; those that are ask for it.
    contextOptions: { reducedMotion: 'reduce' },
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
