import type { ArgumentId, DocumentId, MotionId, PersonId } from '../../debate/ids.ts';
import { nameOf } from '../../debate/lookup.ts';
import { linkTo } from '../entry.ts';
import { type Scope, titleOf } from './scope.ts';

interface LinkProps<Id> {
  readonly scope: Scope;
  readonly id: Id;
}

/** An argument of the catalogue by its title: opens in the library. */
export const ArgumentLink = ({ scope, id }: LinkProps<ArgumentId>) => (
  <a class="ref" href={linkTo('arguments', id)}>
    {titleOf(scope, id)}
  </a>
);

export const PersonLink = ({ scope, id }: LinkProps<PersonId>) => (
  <a class="ref" href={linkTo('people', id)}>
    {nameOf(scope.deps.record, id)}
  </a>
);

/** *Lenin, Stalin and Sverdlov*, each a link. */
export function PeopleLinks({ scope, people }: { readonly scope: Scope; readonly people: readonly PersonId[] }) {
  return (
    <>
      {people.map((id, i) => (
        <span key={id}>
          {i > 0 && (i === people.length - 1 ? ' and ' : ', ')}
          <PersonLink scope={scope} id={id} />
        </span>
      ))}
    </>
  );
}

export const VoteLink = ({ scope, id }: LinkProps<MotionId>) => (
  <a class="ref" href={linkTo('votes', id)}>
    {scope.deps.record.motions.get(id)?.question ?? id}
  </a>
);

export const DocumentLink = ({ scope, id }: LinkProps<DocumentId>) => (
  <a class="ref" href={linkTo('documents', id)}>
    {scope.deps.record.documents.get(id)?.title ?? id}
  </a>
);
