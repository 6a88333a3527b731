/** The entries of the library that may be named in a sentence. */
export type NamedShelf = 'people' | 'words' | 'documents';

/** What each entry is called in speech, by its id: *Lenin*, *Vladimir Ilyich*. No form belongs to two entries. */
export type SpokenNames = Readonly<Record<NamedShelf, Readonly<Record<string, readonly string[]>>>>;
