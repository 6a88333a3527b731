import type { ArgumentId } from '../../debate/ids.ts';
import { grounds } from '../../debate/record.ts';
import { type BarResult, bars } from '../../debate/report.ts';
import { linkTo } from '../entry.ts';
import { Icon } from '../icons.tsx';
import { barWords, numberWord, scoreWords, shareWord } from '../report/report-words.ts';
import { groundWords } from '../words.ts';
import { Heads } from './compare-drawings.tsx';
import type { CompareScope } from './compare-needs.ts';

/** The six grounds of both, in words only: none is nearer to any side. */
export function BothGrounds({ scope: { comparison } }: { readonly scope: CompareScope }) {
  const { a, b } = comparison.reports;
  return (
    <section class="rp-panel cmp-grounds" aria-labelledby="cmp-grounds">
      <h2 class="rp-title-bar" id="cmp-grounds">
        On what grounds
      </h2>
      <table class="cmp-table">
        <caption class="sr">How much of what each argued stood on which ground</caption>
        <Heads first="Ground" />
        <tbody>
          {grounds.map((ground) => (
            <tr key={ground}>
              <th scope="row">
                <span class="cmp-ground">
                  <Icon name={ground} /> {groundWords[ground]}
                </span>
              </th>
              <Share share={a.grounds[ground].share} />
              <Share share={b.grounds[ground].share} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const Share = ({ share }: { readonly share: number }) => (
  <td>
    <span class="cmp-share" aria-hidden="true">
      {share > 0 && <i style={{ width: `${Math.round(share * 100)}%` }} />}
    </span>
    {shareWord(share)}
  </td>
);

/** The five bars of both. */
export function BothCraft({ scope: { comparison } }: { readonly scope: CompareScope }) {
  const { a, b } = comparison.reports;
  return (
    <section class="rp-panel cmp-craft" aria-labelledby="cmp-craft">
      <h2 class="rp-title-bar" id="cmp-craft">
        How well they argued
      </h2>
      <table class="cmp-table">
        <caption class="sr">The five bars of each, of four</caption>
        <Heads first="Bar" />
        <tbody>
          {bars.map((bar) => (
            <tr key={bar}>
              <th scope="row">
                {barWords[bar].name}
                <small>{barWords[bar].asks}</small>
              </th>
              <Level of={a.craft[bar]} />
              <Level of={b.craft[bar]} />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="rp-note">Judged apart from the side taken: no position earns anything here.</p>
    </section>
  );
}

const Level = ({ of: { word, score } }: { readonly of: BarResult }) => (
  <td>
    <b class="cmp-level">{word ?? 'not asked'}</b>
    {score !== null && <small>{scoreWords(score)} of 4</small>}
  </td>
);

/** The arguments that only one of them put, and those that both did. */
export function BothArguments({ scope }: { readonly scope: CompareScope }) {
  const { put } = scope.comparison;
  return (
    <section class="rp-panel cmp-put" aria-labelledby="cmp-put">
      <h2 class="rp-title-bar" id="cmp-put">
        The arguments
      </h2>
      <div class="cmp-lists">
        <Titles scope={scope} name="Only A put" all={put.a} />
        <Titles scope={scope} name="Only B put" all={put.b} />
        <Titles scope={scope} name="Both put" all={put.both} />
      </div>
    </section>
  );
}

interface TitlesProps {
  readonly scope: CompareScope;
  readonly name: string;
  readonly all: readonly ArgumentId[];
}

function Titles({ scope: { record }, name, all }: TitlesProps) {
  return (
    <div>
      <h3>
        {name} {all.length === 0 ? 'none' : numberWord(all.length)}
      </h3>
      <ul>
        {all.map((id) => {
          const entry = record.arguments.get(id);
          return (
            <li key={id}>
              {entry && <Icon name={entry.ground} />}
              <span>
                {entry && <span class="sr">{groundWords[entry.ground]}: </span>}
                <a href={linkTo('arguments', id)}>{entry?.title ?? id}</a>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
