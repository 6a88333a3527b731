import type { Sitting } from '../../debate/record.ts';
import { shortBody } from '../words.ts';
import { Panel, type PanelNeeds } from './panel.tsx';
import { Days } from './parts.tsx';
import '../styles/panels.css';
import '../styles/library.css';
import '../styles/sittings.css';

/** Every sitting that can be played, to begin with any of them. */
export function SittingsPanel({ deps, close }: PanelNeeds) {
  const begin = (sitting: Sitting) => {
    deps.session.start(sitting.id);
    close();
  };
  return (
    <Panel title="One sitting" close={close}>
      <p class="sit-lead">
        Each stands alone, and says first what has been decided. In the campaign what you said before is remembered.
      </p>
      <ol class="sit-list">
        {[...deps.record.sittings.values()].map((sitting) => (
          <li key={sitting.id}>
            <button type="button" onClick={() => begin(sitting)}>
              <Days date={sitting.dateNS} />
              <b>{sitting.title}</b>
              <span class="sit-asks">{sitting.asks}</span>
              <small>
                {shortBody(sitting.body)}, about {sitting.minutes} minutes
              </small>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
