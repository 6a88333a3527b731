import record from '../../../story/record/treaty.json';
import { Days, PageTitle, Part, type ShelfProps, ToShelf } from './parts.tsx';
import { tidy } from './tidy.ts';
import { TreatyMap, ZoneMark } from './treaty-map.tsx';
import '../styles/library-chart.css';
import '../styles/library-treaty.css';

type Whose = keyof typeof record.whose;

/** What the treaty of 3 March 1918 took: by its articles, on a map; and what later counts made of it, each with whose it is. */
export function TreatyPage({ reading }: ShelfProps) {
  const works = [
    ...new Set(
      [...record.zones, ...Object.values(record.whose)].flatMap(({ sources }) => sources as readonly string[]),
    ),
  ];
  return (
    <div class="charted treaty">
      <div class="charted-head">
        <ToShelf shelf="advance">The advance</ToShelf>
        <PageTitle>What the treaty took</PageTitle>
        <p>
          <Days date={record.dateNS} />
        </p>
      </div>
      <figure>
        <TreatyMap />
        <figcaption class="lib-small">
          The thick line is the treaty’s; the broken ones are where the march had come by 3 March, and what the Rada
          claimed. Lines are good to some 20 kilometres at best: the treaty’s own map was not seen, and the line of 3
          March is worked out between dated towns. Made with Natural Earth.
        </figcaption>
      </figure>
      <div class="charted-words">
        <Part title="By the articles">
          <ol class="treaty-zones">
            {record.zones.map(({ id, name, what }) => (
              <li key={id}>
                <ZoneMark zone={id} />
                <div>
                  <b>
                    <span class="treaty-number">{id}</span> {name}
                  </b>
                  <p>{what}</p>
                </div>
              </li>
            ))}
          </ol>
        </Part>
        <Part title="Weighed later">
          <p>{record.note}</p>
          <dl class="treaty-losses">
            {record.losses.map(({ what, figures }) => (
              <div key={what}>
                <dt>{what}</dt>
                {figures.map(({ text, whose }) => (
                  <dd key={text}>
                    <b>{text}</b> <span class="lib-small">{record.whose[whose as Whose].words}</span>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </Part>
        <Part title="Sources">
          <ul class="source-list" aria-label="Sources">
            {works.map((key) => {
              const work = reading.works[key];
              return (
                work && (
                  <li key={key}>
                    {tidy(work.title)}
                    {work.mark === 'from knowledge' && <span class="source-mark"> (from knowledge)</span>}
                  </li>
                )
              );
            })}
          </ul>
        </Part>
      </div>
    </div>
  );
}
