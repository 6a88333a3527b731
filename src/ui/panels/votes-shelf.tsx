import type { Motion } from '../../debate/record.ts';
import { Days, EntryLink, Missing, PageTitle, type ShelfProps } from './parts.tsx';
import { sentence, tidy } from './tidy.ts';
import { VotePage } from './vote-page.tsx';

/** Every vote of the winter in order of time, with its figures. */
export function VotesShelf(props: ShelfProps) {
  const { reading, id } = props;
  const motion = reading.votes.find((one) => one.id === id);
  if (motion) return <VotePage {...props} motion={motion} />;
  return (
    <>
      <PageTitle>The votes</PageTitle>
      {id !== null && <Missing />}
      <ol class="lib-rows">
        {reading.votes.map((one) => (
          <li key={one.id}>
            <EntryLink shelf="votes" id={one.id} class="lib-row">
              <Days date={one.date} />
              <span class="lib-row-text">
                <span class="lib-small">{tidy(one.body)}</span>
                <b>{tidy(one.question)}</b>
              </span>
              <Figures motion={one} />
            </EntryLink>
          </li>
        ))}
      </ol>
    </>
  );
}

/** *7 for, 4 against, 4 abstained*, in numerals as on a board; a dash where no figure survives. */
function Figures({ motion }: { readonly motion: Motion }) {
  return (
    <span class="lib-figures">
      {motion.options.map(({ id, label, count }, i) => (
        <span key={id}>
          <span class="sr">
            {i > 0 && ', '}
            {sentence(label).replace(/\.$/, '')}:{' '}
          </span>
          <b>{count ?? <abbr title="not recorded">–</abbr>}</b>
        </span>
      ))}
    </span>
  );
}
