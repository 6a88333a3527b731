/** The path of a browser on this machine, or null. `CHROMIUM_PATH` names one outright. */
export function findBrowser(env?: Record<string, string | undefined>): string | null;
/** As `findBrowser`, installing one first where that can be done without a question. */
export function ensureBrowser(env?: Record<string, string | undefined>): string;
/** The path of a browser for tests, the one without windows first; or null. `CHROMIUM_PATH` names one outright. */
export function findTestBrowser(env?: Record<string, string | undefined>): string | null;
/** As `findTestBrowser`, installing one first where that can be done without a question. */
export function ensureTestBrowser(env?: Record<string, string | undefined>): string;
