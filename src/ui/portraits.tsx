import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../debate/record.ts';
import { backdropUrl, portraitUrl } from '../lib/pictures.ts';
import type { Mood } from '../narrative/turn.ts';
import { whenIdle } from './when-idle.ts';
import { monogram } from './words.ts';

interface PortraitProps {
  readonly person: Person;
  readonly mood?: Mood;
}

/** A face, or two letters where the record has no likeness. The name always stands beside it, so it says nothing. */
export function Portrait({ person, mood = 'neutral' }: PortraitProps) {
  const [lost, setLost] = useState<string | null>(null);
  const url = person.portrait === null ? null : portraitUrl(person.portrait, mood);
  // A picture that does not come leaves the letters standing.
  if (url !== null && url !== lost)
    return <img class="face" src={url} alt="" draggable={false} onError={() => setLost(url)} />;
  return (
    <span class="mono" aria-hidden="true">
      {monogram(person.name)}
    </span>
  );
}

/** The still picture of a place, under the stage: before it comes, and alone when it is off. The words are shown first. */
export function Backdrop({ place }: { readonly place: string }) {
  const [due, setDue] = useState(false);
  useEffect(() => whenIdle(() => setDue(true)), []);
  return due ? <img class="backdrop" src={backdropUrl(place)} alt="" draggable={false} /> : null;
}
