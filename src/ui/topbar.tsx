import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { HistoricalRecord } from '../debate/record.ts';
import type { Moment } from '../session/moment.ts';
import type { LessonInPlay } from './deps.ts';
import { linkTo } from './entry.ts';
import { Icon } from './icons.tsx';
import { TwoDays } from './two-days.tsx';
import { shortBody } from './words.ts';

export type PanelName = 'record' | 'settings' | 'sittings';

interface TopbarProps {
  readonly moment: Moment;
  readonly muted: Signal<boolean>;
  readonly record: HistoricalRecord;
  readonly open: (panel: PanelName) => void;
  readonly leave: () => void;
  /** In a lesson there is no way to the title, and none to other runs. */
  readonly lesson?: LessonInPlay | null;
  /** The words of a sound, on screens without a stage: here they never lie over others. */
  readonly children: ComponentChildren;
}

/** The bar over every screen of a sitting: which body meets, on what day in both calendars, and the panels. */
export function Topbar({ moment, record, muted, open, leave, lesson, children }: TopbarProps) {
  const sitting = moment.sitting === 'delegates' ? undefined : record.sittings.get(moment.sitting);
  return (
    <header class="topbar">
      {lesson ? (
        <span class="mark">{mark}</span>
      ) : (
        <button type="button" class="mark" onClick={leave} aria-label="Breathing Space, to the title">
          {mark}
        </button>
      )}
      <p class="where">
        {sitting ? (
          <>
            <span class="where-body-name">{shortBody(sitting.body)}</span>
            <span class="where-title">{sitting.title}</span>
          </>
        ) : (
          'Who you are'
        )}
      </p>
      {sitting && (
        <p class="dates">
          <TwoDays sitting={sitting} brief />
        </p>
      )}
      {children}
      <nav aria-label="Sound and panels">
        {lesson?.Bar && <lesson.Bar />}
        <SoundButton muted={muted} />
        <button type="button" aria-haspopup="dialog" onClick={() => open('record')}>
          <Icon name="record" />
          <span>Record</span>
        </button>
        {!lesson && (
          <a href="#paths">
            <Icon name="tree" />
            <span>Path</span>
          </a>
        )}
        <a href={linkTo('people')}>
          <Icon name="people" />
          <span>Library</span>
        </a>
        <button type="button" aria-haspopup="dialog" onClick={() => open('settings')}>
          <Icon name="settings" />
          <span>Settings</span>
        </button>
      </nav>
    </header>
  );
}

const mark = (
  <svg viewBox="0 0 96 64" aria-hidden="true">
    <path fill="#7f9fb2" d="M62 20L88 12L96 40L70 48z" />
    <circle cx="54" cy="34" r="18" fill="#db9a2c" />
    <path fill="#c4281c" d="M0 6L50 32L6 60z" />
  </svg>
);

/** Sound on or off, always in reach: pressed is on; off is a bar across the sign, and the word. */
export function SoundButton({ muted }: { readonly muted: Signal<boolean> }) {
  const on = !muted.value;
  return (
    <button
      type="button"
      class="mute"
      aria-pressed={on}
      onClick={() => {
        muted.value = on;
      }}
    >
      <Icon name={on ? 'sound' : 'silent'} />
      <span>
        Sound <i aria-hidden="true">{on ? 'on' : 'off'}</i>
      </span>
    </button>
  );
}
