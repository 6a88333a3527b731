// biome-ignore-all lint/style/noDefaultExport: Vite gives the URL of a file as a default export.
/** URLs of files cut from the drawings by tools/plugins/portrait.ts. */
declare module '*.svg?mood=neutral' {
  const url: string;
  export default url;
}
declare module '*.svg?mood=vehement' {
  const url: string;
  export default url;
}
declare module '*.svg?mood=weary' {
  const url: string;
  export default url;
}
declare module '*.svg?mood=neutral&bare' {
  const url: string;
  export default url;
}
declare module '*.svg?mood=vehement&bare' {
  const url: string;
  export default url;
}
declare module '*.svg?mood=weary&bare' {
  const url: string;
  export default url;
}
declare module '*.svg?layer=far' {
  const url: string;
  export default url;
}
declare module '*.svg?layer=mid' {
  const url: string;
  export default url;
}
declare module '*.svg?layer=near' {
  const url: string;
  export default url;
}
declare module '*.svg?layer=light' {
  const url: string;
  export default url;
}
declare module '*.svg?layer=lamp' {
  const url: string;
  export default url;
}
