/** What the build makes of `story/`: see tools/plugins. */
declare module 'virtual:story' {
  import type { Script } from './narrative/script.ts';
  export const stories: Readonly<Record<string, () => Promise<Script>>>;
}
declare module 'virtual:choice-numbers' {
  import type { ChoiceId } from './debate/ids.ts';

  /** All choices in the order of `story/choices.lock`. */
  const numbers: readonly ChoiceId[];
  export default numbers;
}
declare module 'virtual:record/rules' {
  import type { PackedRecord } from './debate/packed.ts';

  const record: PackedRecord;
  export default record;
}
declare module 'virtual:record/whole' {
  import type { PackedRecord } from './debate/packed.ts';

  const record: PackedRecord;
  export default record;
}
declare module 'virtual:record/reading' {
  import type { Reading } from './debate/reading.ts';

  const reading: Reading;
  export default reading;
}
declare module 'virtual:record/names' {
  import type { SpokenNames } from './debate/names.ts';

  const names: SpokenNames;
  export default names;
}
declare module 'virtual:record/delegates' {
  import type { DelegateCards } from './debate/record.ts';

  const cards: DelegateCards;
  export default cards;
}
declare module 'virtual:fonts/early.css' {}
declare module 'virtual:fonts/late.css' {}
declare module 'virtual:pictures' {
  /** Where a cut drawing lies, by its file name. */
  export const addressOf: (name: string) => string;
}
/** Which of the three editions this is: the branches of the others are left out of it. See tools/lib/edition.ts. */
declare const EDITION: 'web' | 'single' | 'scorm';
declare module 'virtual:teach' {
  import type { TeachMaterial } from './classroom/teach/sheet.ts';

  const material: TeachMaterial;
  export default material;
}
