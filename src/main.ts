import './ahead.ts';
import 'virtual:fonts/early.css';
import record from 'virtual:record/rules';
import { computed, effect, signal } from '@preact/signals';
import { openReadBefore } from './archive/read-before.ts';
import { openRunShelf } from './archive/shelf.ts';
import type { Hosted } from './classroom/scorm/hosted.ts';
import { readPackedRecord } from './debate/packed.ts';
import type { HistoricalRecord } from './debate/record.ts';
import {
  catchAll,
  claimRun,
  hasScript,
  lessonOf,
  loadArchive,
  loadScript,
  missing,
  newRunId,
  newSeed,
  storeOf,
  wordsOf,
} from './device.ts';
import { openLateSession } from './late-session.ts';
import { GameError } from './lib/game-error.ts';
import { no, type Result } from './lib/result.ts';
import type { Script } from './narrative/script.ts';
import type { Offline } from './offline/page.ts';
import type { Moment } from './session/moment.ts';
import type { Sound } from './sound/open-sound.ts';
import type { Stage } from './stage/open-stage.ts';
import { caption } from './ui/announce.tsx';
import { mountPage } from './ui/app.tsx';
import { painted } from './ui/painted.ts';
import type { ReadAloud } from './ui/read-aloud.ts';
import { openRuns } from './ui/runs.ts';
import { openSessionView } from './ui/session-view.ts';
import { openSettings, type SettingsStore } from './ui/settings.ts';
import { whenIdle } from './ui/when-idle.ts';

/** Which card goes up for an option: a sheet answered yes or no is a vote for or against. */
const sideOf: Readonly<Record<string, 'for' | 'against'>> = {
  for: 'for',
  yes: 'for',
  against: 'against',
  no: 'against',
};

const SETTINGS = 'breathing-space/settings';

const page = document.getElementById('page');
// In a school's platform, what that has kept of the pupil is laid ready first. The other editions are without this line.
if (page && EDITION === 'scorm')
  void import('./classroom/scorm/hosted.ts').then(({ openHosted }) => open(page, openHosted(window, storeOf())));
else if (page) open(page);

/** Wires the parts together, and decides nothing. */
function open(page: HTMLElement, host?: Hosted): void {
  const notices = signal<GameError | string | null>(null);
  catchAll((error) => {
    notices.value = error;
  });
  const history = readPackedRecord(record);
  const store = storeOf();
  const lesson = signal(lessonOf(store));
  const settings = openSettings({
    get: () => store?.getItem(SETTINGS) ?? null,
    set(text) {
      try {
        store?.setItem(SETTINGS, text);
        return store !== null;
      } catch {
        return false; // full: the setting holds until the page is closed, and the panel says so
      }
    },
  });
  const openSession = () => openLateSession(history, { load: loadScript, has: hasScript }, missing);
  const session = openSession();
  const runs = openRuns({
    session,
    store,
    // What is kept is not asked for before what was chosen has been answered; the shelf has the run in play meanwhile.
    loadArchive: () => painted().then(loadArchive),
    notices,
    newId: newRunId,
    now: () => Date.now(),
    claim: claimRun,
  });
  const view = openSessionView({
    session,
    shelf: openRunShelf(store),
    read: openReadBefore(store),
    resuming: runs.resuming,
    record: history,
    notices,
    wholeTurn: () => settings.readingMode.peek() === 'turn',
    newSeed,
  });
  const stageHost = document.createElement('div');
  stageHost.className = 'stage-host';
  const gestured = signal(false);
  const reading = signal<ReadAloud | null>(null);
  let sound: Sound | null = null;
  let stage: Stage | null = null;

  /** In a lesson the picture, the sound and the voice keep back what the page keeps back. */
  const seen = (moment: Moment): Moment => lesson.peek()?.seen(moment) ?? moment;
  const levels = () => {
    const { volumes, muted, reducedSound } = settings.values();
    return { volumes, muted, reducedSound };
  };
  const unlock = async (): Promise<void> => {
    if (sound) return sound.unlock();
    const { openSound } = await import('./sound/open-sound.ts');
    const opened = openSound({ caption: (text) => settings.captions.peek() && caption(text), levels: levels() });
    if (!opened.ok) {
      notices.value = opened.error;
      return;
    }
    sound = opened.value;
    sound.unlock();
    effect(() => sound?.apply(levels()));
    if (session.moment) sound.draw(seen(session.moment), null);
  };
  effect(() => {
    if (!settings.readAloud.value) return undefined;
    let closed = false;
    let close = (): void => undefined;
    void import('./ui/read-aloud.ts').then(({ openReadAloud }) => {
      if (closed) return;
      const synth = 'speechSynthesis' in window ? window.speechSynthesis : undefined;
      const aloud = openReadAloud({ synth, settings, record: history, duck: (on) => sound?.duck(on) });
      const stop = session.subscribe((moment) => aloud.draw(seen(moment)));
      if (session.moment) aloud.draw(seen(session.moment));
      reading.value = aloud;
      close = () => {
        reading.value = null;
        stop();
        aloud.destroy();
      };
    });
    return () => {
      closed = true;
      close();
    };
  });

  session.subscribe((moment, before) => {
    stage?.draw(seen(moment), before && seen(before));
    sound?.draw(seen(moment), before && seen(before));
  });
  const seated = computed(() => (view.moment.value?.sitting ?? 'delegates') !== 'delegates');
  const audible = computed(() => seated.value && gestured.value && !settings.muted.value);
  const offline = signal<Offline | null>(null);
  const keep = (): void => {
    if (EDITION === 'web' && !import.meta.hot)
      void import('./offline/page.ts')
        .then(({ keepOffline }) => keepOffline({ state: offline, whenIdle }))
        .catch(() => undefined); // it did not come: the game goes on over the network
  };
  /** The first answer, unseen; without it that one only takes longer. */
  const prepare = (): void =>
    void import('./session/rehearse.ts')
      .then(async ({ rehearse }) => session.run && rehearse(openSession(), session.run))
      .catch(() => undefined);
  effect(() => {
    if (!seated.value) return;
    whenIdle(fetchLate);
    whenIdle(keep);
    whenIdle(prepare);
  });
  setTimeout(keep, 10_000); // somebody reads the title, the library or the sheets
  // Every page with an address is read at length, in all the faces.
  const fetchFaces = (): void => void (location.hash !== '' && whenIdle(fetchLate));
  addEventListener('hashchange', fetchFaces);
  fetchFaces();
  effect(() => {
    if (audible.value) void unlock();
  });
  effect(() => {
    if (view.moment.value === null) sound?.rest();
  });
  // The engine comes after the first cards are on screen: the words never wait for the picture.
  const wanted = computed(() => settings.stage.value && seated.value);
  effect(() => {
    if (!wanted.value) return undefined;
    let left = false;
    void openStageIn(stageHost, history, settings).then((opened) => {
      if (!opened.ok) notices.value = opened.error;
      else if (left) opened.value.destroy();
      else {
        stage = opened.value;
        if (session.moment) stage.draw(seen(session.moment), null);
      }
    });
    return () => {
      left = true;
      stage?.destroy();
      stage = null;
    };
  });
  effect(() => {
    settings.values();
    stage?.refresh();
  });

  // What the first choices are told with comes while the title is drawn and looked at; all its own code is here by now.
  const [first] = history.sittings.keys();
  if (location.hash === '') session.fetch(first);

  let whole: HistoricalRecord | null = null;
  // Read once: what is worked out by a record is remembered by that very record.
  const loadWhole = async (): Promise<HistoricalRecord> => {
    whole ??= readPackedRecord((await import('virtual:record/whole')).default);
    return whole;
  };

  mountPage(page, {
    session: view,
    record: history,
    settings,
    loadWhole,
    loadDelegates: async () => (await import('virtual:record/delegates')).default,
    loadReading: async () => (await import('virtual:record/reading')).default,
    openHidden: openSession,
    loadNumbers: async () => (await import('virtual:choice-numbers')).default,
    loadScript,
    runs,
    lesson,
    loadClassroom: async () => (await import('./classroom/room.tsx')).Room,
    stageHost,
    reading,
    offline,
    choiceWords: (id) => wordsOf(session.moment, id),
    testSound: () => void unlock().then(() => sound?.play('bell_one')),
    notices,
    posterSeed: newSeed(),
    onGesture: () => {
      gestured.value = true;
      sound?.unlock();
    },
  });
  if (EDITION === 'scorm')
    host?.follow({
      session,
      own: () => runs.current.peek() !== null,
      resume: () => view.resume(),
      loadWhole,
      say: (sentence) => {
        notices.value = sentence;
      },
    });
  addEventListener('story-edited', (event) => session.retell((event as CustomEvent<Script>).detail));
}

/** The page stands without it: where it does not come, nobody is told, and it is asked for again at the next occasion. */
function fetchLate(): void {
  import('./late.ts').catch(() => undefined);
}

/** The engine over the network, then the stage in its host. */
async function openStageIn(
  host: HTMLElement,
  record: HistoricalRecord,
  settings: SettingsStore,
): Promise<Result<Stage, GameError>> {
  // The engine tries the browser's canvas while it is read in, and breaks without one.
  if (document.createElement('canvas').getContext('2d') === null)
    return no(
      new GameError(
        'stage/none',
        'The picture of the meeting cannot be drawn on this device.',
        'Nothing is lost: every word and every vote stands on the page.',
      ),
    );
  try {
    await painted();
    const { openStage } = await import('./stage/open-stage.ts');
    const reduced = matchMedia('(prefers-reduced-motion: reduce)');
    return await openStage(host, record, {
      names: (person) => record.people.get(person)?.name ?? person,
      portrait: (person) => record.people.get(person)?.portrait ?? null,
      sides: (option) => sideOf[option] ?? 'abstain',
      reducedMotion: () =>
        settings.motion.peek() === 'reduced' || (settings.motion.peek() === 'system' && reduced.matches),
      renderer: new URLSearchParams(location.search).get('renderer') === 'canvas' ? 'canvas' : 'auto',
    });
  } catch (cause) {
    return no(
      new GameError(
        'stage/none',
        'The picture of the room could not be fetched.',
        'Play on without it: every word is on the page.',
        { cause },
      ),
    );
  }
}
