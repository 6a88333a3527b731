/** Resolves when what has just been changed on the page has been painted; a hidden page, which is not painted, waits for nothing. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });
