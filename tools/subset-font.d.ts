declare module 'subset-font' {
  /** Cuts a font down to the characters of `text`. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'sfnt';
      readonly noHinting?: boolean;
      /** Leaves out the other shapes of these characters: ligatures, small capitals, figures of equal width. */
      readonly noLayoutClosure?: boolean;
    },
  ): Promise<Uint8Array>;
}
