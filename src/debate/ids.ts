import type { Brand } from '../lib/brand.ts';

/** Ids of `story/record/*.json` and of the script. The import of the record and the story's check prove each one. */
export type ArgumentId = Brand<string, 'ArgumentId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type MotionId = Brand<string, 'MotionId'>;
export type OptionId = Brand<string, 'OptionId'>;
export type DocumentId = Brand<string, 'DocumentId'>;
/** A group of voters who are not known by name (blocs.json). */
export type BlocId = Brand<string, 'BlocId'>;
export type AudienceId = Brand<string, 'AudienceId'>;
export type SittingId = Brand<string, 'SittingId'>;
export type DelegateId = Brand<string, 'DelegateId'>;
/** A choice's name in paths, for ever (tag `id`). */
export type ChoiceId = Brand<string, 'ChoiceId'>;
/** A key of `sources.json`, or that key with a place: `pss35`, `pss35-n144`, `pss35-p369`. */
export type SourceRef = Brand<string, 'SourceRef'>;

/** A day of the Gregorian calendar, `1918-02-23`: German papers, and Russian ones from 14 February 1918. */
export type NewStyleDate = Brand<string, 'NewStyleDate'>;
/** A day of the Julian calendar, `1918-02-10`: Russian papers up to 31 January 1918. */
export type OldStyleDate = Brand<string, 'OldStyleDate'>;
