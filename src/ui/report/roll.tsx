import type { Motion } from '../../debate/record.ts';
import { motionSources } from '../panels/lookup.ts';
import { SourceList } from '../panels/source-list.tsx';
import { PeopleLinks, VoteLink } from './links.tsx';
import type { Scope } from './scope.ts';

/** The record's side of a count: who voted how, as far as names are known, and the sources. */
export function Roll({ scope, motion }: { readonly scope: Scope; readonly motion: Motion }) {
  const { reading } = scope;
  return (
    <div class="rp-argument rp-record">
      <p>
        <b>In the record:</b> <VoteLink scope={scope} id={motion.id} />
      </p>
      {motion.roll.length === 0 && <p>No names of voters are known.</p>}
      {motion.rollBasis === 'inferred' && <p>Who voted how is inferred.</p>}
      {motion.options.map(({ id, label }) => {
        const people = motion.roll.filter(({ option }) => option === id).map(({ person }) => person);
        return (
          people.length > 0 && (
            <p key={id}>
              <b>{label}:</b> <PeopleLinks scope={scope} people={people} />.
            </p>
          )
        );
      })}
      {reading && <SourceList sources={motionSources(reading, motion.id)} />}
    </div>
  );
}
