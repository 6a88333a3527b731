import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Prints a sheet as soon as it is whole: its words are there and every picture is drawn, for what has not come is left
 * white on paper.
 * @param shown the page that now stands whole; null while something of it is on its way
 */
export function usePrint(sheet: RefObject<HTMLElement | null>, shown: string | null): (page: string) => void {
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null || wanted !== shown) return;
    setWanted(null);
    const pictures = [...(sheet.current?.querySelectorAll('img') ?? [])];
    // A picture that cannot be had is no reason not to print.
    void Promise.allSettled(pictures.map((picture) => picture.decode())).then(() => window.print());
  }, [wanted, shown, sheet]);
  return setWanted;
}
