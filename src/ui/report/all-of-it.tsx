import { YourChoices } from './choices-table.tsx';
import { HowWell } from './craft.tsx';
import { DealingsPanel } from './dealings.tsx';
import { OnWhatGrounds } from './grounds.tsx';
import { KeptLinePanel } from './kept-line.tsx';
import { WhoseArguments } from './kin.tsx';
import { NeverHeard } from './never-heard.tsx';
import type { Scope } from './scope.ts';
import { Sources } from './sources.tsx';
import { TeachersNumber } from './teachers-number.tsx';
import { Votes } from './votes.tsx';
import { WhereYouStood } from './where.tsx';

interface AllProps {
  readonly scope: Scope;
  readonly onAgain: () => void;
}

/**
 * All of the report: where the player stood, on what grounds, how well; three things side by side, never added
 * (rubric.md 2). Every number opens on the choices that made it, what stood beside them in 1918, and the source.
 */
export function AllOfIt({ scope, onAgain }: AllProps) {
  return (
    <div class={scope.half.decided.length > 4 ? 'rp-sheet is-run' : 'rp-sheet'}>
      <WhereYouStood scope={scope} />
      <DealingsPanel scope={scope} />
      <HowWell scope={scope} />
      <Votes scope={scope} />
      <div class="rp-stack">
        <OnWhatGrounds scope={scope} />
        <WhoseArguments scope={scope} />
        <KeptLinePanel scope={scope} />
        <TeachersNumber scope={scope} />
      </div>
      <YourChoices scope={scope} />
      <div class="rp-stack">
        <NeverHeard scope={scope} />
        <Sources scope={scope} />
        <div class="rp-ways">
          <p>
            <b>From the other bench.</b> Argue the same sitting once more, for a course you argued against: the room is
            the same, and other people rise to answer you.
          </p>
          <p class="rp-buttons">
            <button type="button" class="btn" onClick={onAgain}>
              Argue from the other bench
            </button>
          </p>
        </div>
      </div>
    </div>
  );
}
