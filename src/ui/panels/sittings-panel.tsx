import type { Sitting } from '../../debate/record.ts';
import { dayWords, shortBody } from '../words.ts';
import { Panel, type PanelNeeds } from './panel.tsx';
import { Days } from './parts.tsx';
import '../styles/panels.css';
import '../styles/sittings.css';

/** Every sitting that can be played, as a programme by months: any of them can be begun with, from its card. */
export function SittingsPanel({ deps, close, show }: PanelNeeds) {
  const begin = (sitting: Sitting) => {
    if (show) return show(sitting.id);
    deps.session.start(sitting.id);
    close();
  };
  const kept = deps.session.canResume.value?.sittings ?? [];
  return (
    <Panel title="One sitting" wide close={close}>
      <div class="sit-programme">
        <p class="sit-lead">
          Each stands alone, and says first what has been decided. In the campaign what you said before is remembered.
        </p>
        {programme([...deps.record.sittings.values()]).map(({ months, sittings }) => (
          <section key={months} class="sit-part" aria-label={months}>
            <h3>{months}</h3>
            <ol class="sit-list">
              {sittings.map((sitting) => (
                <li key={sitting.id}>
                  <button type="button" onClick={() => begin(sitting)}>
                    {/* The name comes first for those who hear the list; to the eye the days stand over it. */}
                    <b>{sitting.title}</b>
                    <Days date={sitting.dateNS} />
                    <span class="sit-asks">{sitting.asks}</span>
                    <small>
                      {shortBody(sitting.body)}, about {sitting.minutes} minutes
                    </small>
                    {kept.includes(sitting.id) && (
                      <small class="sit-kept">
                        {sitting.id === kept.at(-1)
                          ? 'The run kept here has come to this one'
                          : 'Played in the run kept here'}
                      </small>
                    )}
                  </button>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Panel>
  );
}

interface ProgrammePart {
  /** *January*, or *March and April*. */
  readonly months: string;
  readonly sittings: readonly Sitting[];
}

/** The sittings by months, New Style; March and April, which have few, are one part. */
export function programme(sittings: readonly Sitting[]): readonly ProgrammePart[] {
  const partOf = ({ dateNS }: Sitting): string => (dateNS < '1918-03' ? dateNS.slice(0, 7) : 'spring');
  return [...new Set(sittings.map(partOf))].map((part) => {
    const held = sittings.filter((one) => partOf(one) === part);
    return { months: [...new Set(held.map(({ dateNS }) => monthOf(dateNS)))].join(' and '), sittings: held };
  });
}

const monthOf = (date: string): string => {
  const { start, rest } = dayWords(date);
  return `${start.replace(/^\d+ /, '')}${rest}`;
};
