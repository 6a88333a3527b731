import type { Reading } from '../../debate/reading.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import { courses } from '../../debate/record.ts';
import { Icon } from '../../ui/icons.tsx';
import { spellAll } from '../../ui/panels/lookup.ts';
import { SourceList } from '../../ui/panels/source-list.tsx';
import { Portrait } from '../../ui/portraits.tsx';
import { courseWords, groundWords } from '../../ui/words.ts';
import { FactionMark, FactionName } from './faction-mark.tsx';
import { Lines } from './lines.tsx';
import type { RoleCard } from './sheet.ts';

export interface CardProps {
  readonly card: RoleCard;
  readonly record: HistoricalRecord;
  readonly reading: Reading | null;
  /** The pupil's number in the list of names. */
  readonly number: number;
}

/** One pupil's card: who it is, what it wants, knows and does not know, and room for a speech. */
export function Card({ card, record, reading, number }: CardProps) {
  const invented = card.person === null;
  return (
    <article class="tc-card" aria-label={`${number}: ${card.name}`}>
      <header class="tc-card-head">
        <CardFace card={card} record={record} />
        <div>
          <p class="tc-over">
            Role card {number} · <i>Breathing Space</i>
          </p>
          <h3>{card.name}</h3>
          <p>
            {card.line} {invented ? <b>Invented.</b> : null}
          </p>
          <p class="tc-side">
            <FactionName faction={card.faction} />
          </p>
        </div>
      </header>
      <div class="tc-card-body">
        <section>
          <h4>Who you are</h4>
          <p>{card.who}</p>
        </section>
        <Points title="What you want" points={card.aims} />
        <div class="tc-two">
          <Points title="What you know" points={card.knows} />
          <Points title="What you do not know" points={card.doesNotKnow} />
        </div>
        {card.grounds.length > 0 && (
          <section>
            <h4>Grounds you can speak on</h4>
            <p class="tc-grounds">
              {card.grounds.map((ground) => (
                <span key={ground}>
                  <Icon name={ground} /> {groundWords[ground]}
                </span>
              ))}
            </p>
          </section>
        )}
        <p class="tc-question">{card.question}</p>
        <section class="tc-notes">
          <h4>Notes for your speech</h4>
          <p>One ground, one fact, one question to the other side.</p>
          <Lines count={14} />
        </section>
      </div>
      <footer class="tc-card-foot">
        <p class="tc-vote-label">My vote</p>
        <ul class="tc-vote">
          {courses.toReversed().map((course) => (
            <li key={course}>
              <FactionMark faction={course} /> <span>{courseWords[course]}</span>
              <i class="tc-box" aria-hidden="true" />
            </li>
          ))}
        </ul>
        {reading && card.sources.length > 0 && (
          <div class="tc-card-sources">
            <SourceList sources={spellAll(reading, { sources: card.sources, sourceNote: null })} />
          </div>
        )}
      </footer>
    </article>
  );
}

/** The portrait of the person, or of the delegate; a role that is nobody in particular shows its faction's shape. */
function CardFace({ card, record }: Pick<CardProps, 'card' | 'record'>) {
  const delegate = card.delegate === null ? null : record.delegates.get(card.delegate);
  const id = card.person ?? delegate?.person ?? null;
  const person = id === null ? undefined : record.people.get(id);
  return (
    <div class="tc-card-face">{person ? <Portrait person={person} /> : <FactionMark faction={card.faction} />}</div>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul class="tc-points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
