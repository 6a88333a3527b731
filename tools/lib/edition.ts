/** One source, three editions: a folder for a web server, one file for a memory stick, a package for a school's platform. */
export const editions = ['web', 'single', 'scorm'] as const;
export type Edition = (typeof editions)[number];

/** Vite's mode names the edition; every other mode (development, tests, production) is that for the web. */
export const editionOf = (mode: string): Edition => editions.find((one) => one === mode) ?? 'web';
