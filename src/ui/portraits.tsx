import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../debate/record.ts';
import type { Mood } from '../narrative/turn.ts';
import { monogram } from './words.ts';

type Loaders = Readonly<Record<string, () => Promise<string>>>;

// One picture a mood, cut by the build (`tools/plugins/portrait.ts`): a strict CSP refuses the style inside inline SVG.
const loaders: Readonly<Record<Mood, Loaders>> = {
  neutral: import.meta.glob<string>('/assets/portraits/*.svg', { query: '?mood=neutral', import: 'default' }),
  vehement: import.meta.glob<string>('/assets/portraits/*.svg', { query: '?mood=vehement', import: 'default' }),
  weary: import.meta.glob<string>('/assets/portraits/*.svg', { query: '?mood=weary', import: 'default' }),
};

const known = new Map<string, string>();

/** The address of a portrait in a mood, or null where there is no such drawing. */
async function portraitUrl(slug: string, mood: Mood): Promise<string | null> {
  const load = loaders[mood][`/assets/portraits/${slug}.svg`];
  if (load === undefined) return null;
  const url = await load();
  known.set(`${slug}/${mood}`, url);
  return url;
}

/** The address as soon as it is known; null before, and where there is no drawing. */
function usePortrait(slug: string | null, mood: Mood): string | null {
  const key = `${slug}/${mood}`;
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly url: string } | null>(null);
  useEffect(() => {
    if (slug === null || known.has(key)) return;
    let wanted = true;
    portraitUrl(slug, mood).then(
      (url) => wanted && url !== null && setLoaded({ key, url }),
      // A portrait that does not come leaves the monogram standing: the words are all there.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [slug, mood, key]);
  return known.get(key) ?? (loaded?.key === key ? loaded.url : null);
}

interface PortraitProps {
  readonly person: Person;
  readonly mood?: Mood;
}

/** A face, or two letters where the record has no likeness. The name always stands beside it, so it says nothing. */
export function Portrait({ person, mood = 'neutral' }: PortraitProps) {
  const url = usePortrait(person.portrait, mood);
  if (url !== null) return <img class="face" src={url} alt="" draggable={false} />;
  return (
    <span class="mono" aria-hidden="true">
      {person.portrait === null ? monogram(person.name) : ''}
    </span>
  );
}

const backdrops = import.meta.glob<string>('/assets/backdrops/*.svg', { query: '?url', import: 'default' });

/** The still picture of a place, under the stage: shown first, and alone when the stage is off. */
export function Backdrop({ place }: { readonly place: string }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    backdrops[`/assets/backdrops/${place}.svg`]?.().then(
      (found) => wanted && setUrl(found),
      // The picture is decoration: without it the ground stays dark.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [place]);
  return url === null ? null : <img class="backdrop" src={url} alt="" draggable={false} />;
}
