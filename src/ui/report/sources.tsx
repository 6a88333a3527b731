import { argumentSources, type SpelledSource } from '../panels/lookup.ts';
import { SourceKey, SourceList } from '../panels/source-list.tsx';
import type { Scope } from './scope.ts';

/** Every work behind what the player argued; those behind each line that was said stand in the Record. */
export function Sources({ scope }: { readonly scope: Scope }) {
  const { reading, moment } = scope;
  if (!reading) return null;
  const used = moment.debate.said.flatMap((one) => (one.argument ? argumentSources(reading, one.argument) : []));
  const works = used.filter(({ mark }) => mark !== 'note');
  const once = [...new Map(works.map((source): [string, SpelledSource] => [source.ref, source])).values()];
  return (
    <section class="rp-panel rp-sources" aria-labelledby="rp-sources">
      <h3 class="rp-title-bar" id="rp-sources">
        Sources
      </h3>
      <p>
        The record gives the arguments; the words are ours. The works behind what you argued are listed here, those
        behind each line that was said in the Record.
      </p>
      <SourceKey />
      <SourceList sources={once.toSorted((a, b) => a.title.localeCompare(b.title))} full />
    </section>
  );
}
