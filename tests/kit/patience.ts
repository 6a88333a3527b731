// A page that fetches its parts comes when it comes: on a busy machine a second, as the library has it, is too little.
export {};

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 15_000 });
}
