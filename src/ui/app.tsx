import './styles/tokens.css';
import './styles/base.css';
import './styles/topbar.css';
import './styles/title.css';
import './styles/delegates.css';
import './styles/debate.css';
import './styles/speech.css';
import './styles/cards.css';
import './styles/debate-low.css';
import './styles/debate-narrow.css';
import './styles/debate-tight.css';
import { computed, useSignal } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { RunId } from '../archive/kept.ts';
import type { ChoiceId, SittingId } from '../debate/ids.ts';
import type { Run } from '../session/run.ts';
import { isOfClassroom, linkOf } from './address.ts';
import { Captions, LiveRegion } from './announce.tsx';
import { wallClock } from './clock.ts';
import { Debate } from './debate.tsx';
import { Delegates } from './delegates.tsx';
import type { PageDeps } from './deps.ts';
import { useKeys } from './keys-in-use.ts';
import { lazy } from './lazy.tsx';
import { useNews } from './news.ts';
import { Notice } from './notice.tsx';
import { openPlayer } from './player.ts';
import type { ReadingWays } from './reading-controls.tsx';
import { useReadingMode } from './reading-mode.ts';
import { screenOf } from './screen.ts';
import { Title } from './title.tsx';
import { type PanelName, Topbar } from './topbar.tsx';
import { finishTyping } from './typed.tsx';
import { useAddress } from './use-address.ts';

const Division = lazy(async () => (await import('./division.tsx')).Division);
const SittingCard = lazy(async () => (await import('./sitting-card.tsx')).SittingCard);
const Ending = lazy(async () => (await import('./ending.tsx')).Ending);
const ReportScreen = lazy(async () => (await import('./report/report-screen.tsx')).ReportScreen);
const panels = {
  record: lazy(async () => (await import('./panels/record-panel.tsx')).RecordPanel),
  settings: lazy(async () => (await import('./panels/settings-panel.tsx')).SettingsPanel),
  sittings: lazy(async () => (await import('./panels/sittings-panel.tsx')).SittingsPanel),
} as const;
const Library = lazy(async () => (await import('./panels/library.tsx')).Library);
const NewEdition = lazy(async () => (await import('./new-edition.tsx')).NewEdition);
const Place = lazy(async () => (await import('./paths/place.tsx')).Place);

/** Draws the whole page into `host` and follows the session; gives back the undoing. */
export function mountPage(host: HTMLElement, deps: PageDeps): () => void {
  const undress = deps.settings.applyTo(document.documentElement);
  const listening = new AbortController();
  const { signal } = listening;
  // In the capture phase, so that sound is unlocked before the press does its own work.
  document.addEventListener('pointerdown', deps.onGesture, { capture: true, signal });
  document.addEventListener('keydown', deps.onGesture, { capture: true, signal });
  render(<App deps={deps} />, host);
  return () => {
    listening.abort();
    render(null, host);
    undress();
  };
}

/** The page: one screen for the moment, the panel over it, and what is heard. */
export function App({ deps }: { readonly deps: PageDeps }) {
  const { session, settings, record } = deps;
  const clock = deps.clock ?? wallClock;
  const panel = useSignal<PanelName | null>(null);
  const { address, close: closeAddress, leave: leaveAddress } = useAddress();
  const reporting = useSignal(false);
  const lesson = deps.lesson?.value ?? null;
  const told = session.moment.value;
  const moment = useMemo(() => told && (lesson?.seen(told) ?? told), [told, lesson?.seen]);
  // The card of a sitting stands until the run has moved on from where it was asked for.
  const at = moment?.sitting ?? null;
  const carded = useSignal<{ readonly sitting: SittingId; readonly from: typeof at } | null>(null);
  const card = carded.value?.from === at ? record.sittings.get(carded.value.sitting) : undefined;
  const show = (sitting: SittingId) => {
    panel.value = null;
    carded.value = { sitting, from: at };
  };
  useEffect(() => {
    carded.value = null;
    reporting.value = false;
  }, [at, moment?.path.length]);
  const screen = screenOf(moment, reporting.value);
  const from =
    <Args extends readonly unknown[]>(act: (...args: Args) => void) =>
    (...args: Args) => {
      reporting.value = false;
      carded.value = null;
      act(...args);
    };
  const go = {
    choose: from((id: ChoiceId) => session.choose(id)),
    back: from(() => session.back()),
    leave: from(() => session.leave()),
    on: () => {
      // The first press completes the words that are still being typed.
      const finish = finishTyping.peek();
      if (card && moment) session.goOn();
      else if (card) session.start(card.id);
      else if (finish !== null) finish();
      else if (moment?.open && lesson) location.hash = linkOf({ kind: 'lesson', code: lesson.code });
      else if (moment?.open) reporting.value = moment.ending !== null;
      else session.advance();
    },
  };
  const again = from((sitting: SittingId) => session.start(sitting));
  const open = (name: PanelName) => {
    panel.value = name;
  };
  const mute = () => {
    settings.muted.value = !settings.muted.peek();
  };
  // Of a lesson, its own page is all there is until somebody has sat down to it.
  const awaited = lesson !== null && !(lesson.taken && moment);
  const place = awaited && address?.kind !== 'lesson' ? ({ kind: 'lesson', code: lesson.code } as const) : address;
  const lessonOnly = moment === null && place?.kind === 'lesson';
  const close = () => {
    // The library lies over every other panel: a link in one opens it, and closing it leads back there.
    if (lessonOnly) return;
    if (address !== null) closeAddress();
    else panel.value = null;
  };
  const held = panel.value !== null || place !== null;
  const lying = useSignal(held);
  lying.value = held;
  const player = useMemo(
    () =>
      openPlayer({
        moment: session.moment,
        ahead: session.ahead,
        held: lying,
        wholeTurn: () => settings.readingMode.peek() === 'turn',
        advance: () => session.advance(),
        choose: (id) => session.choose(id),
        goOn: () => session.goOn(),
        clock,
      }),
    [session, settings, clock],
  );
  useEffect(() => player.destroy, [player]);
  const ways: ReadingWays = useMemo(
    () => ({
      back: () => go.back(),
      forward: () => session.forward(),
      canForward: computed(() => session.ahead.value.length > 0),
      playing: player.playing,
      about: player.about,
      canSkip: session.canSkip,
      skip: () => session.skip(),
    }),
    [session, player],
  );
  /** It begins to play when it has come: what was on the page before must not. */
  const play = (coming: Promise<boolean>): void => {
    leaveAddress();
    void coming.then((come) => {
      player.playing.value = come;
    });
  };
  const watch = (run: Run, name: string) => play(deps.runs.watch(run, name));
  const watchKept = (id: RunId) => play(deps.runs.openRun(id, 1));

  const Classroom = useMemo(() => lazy(deps.loadClassroom), [deps.loadClassroom]);

  useReadingMode(session, moment, settings.readingMode.value === 'turn');
  useNews(moment, record);
  useKeys({
    moment,
    screen,
    clock,
    singleKeys: settings.singleKeys.value,
    panelOpen: held,
    card: card !== undefined,
    go,
    close,
    mute,
  });

  const Panel = panel.value && panels[panel.value];
  return (
    <>
      <Notice notices={deps.notices} />
      {screen !== 'division' && deps.offline?.value?.newer && <NewEdition deps={deps} />}
      {card ? (
        <SittingCard
          deps={deps}
          sitting={card}
          follows={moment !== null}
          open={go.on}
          back={() => {
            carded.value = null;
            if (moment === null) open('sittings');
          }}
        />
      ) : lessonOnly ? null : moment === null ? (
        <Title deps={deps} begin={(sitting) => session.start(sitting)} open={open} />
      ) : (
        <div class={`screen is-${screen}`}>
          <Topbar moment={moment} record={record} muted={settings.muted} open={open} leave={go.leave} lesson={lesson}>
            {screen !== 'debate' && screen !== 'division' && <Captions />}
          </Topbar>
          {screen === 'delegates' && <Delegates deps={deps} moment={moment} choose={go.choose} />}
          {screen === 'debate' && <Debate deps={deps} moment={moment} go={go} ways={ways} />}
          {screen === 'ending' && <Ending deps={deps} moment={moment} go={go} ways={ways} />}
          {screen === 'division' && moment.division && (
            <Division deps={deps} moment={moment} division={moment.division} clock={clock} held={held} goOn={go.on} />
          )}
          {screen === 'report' && (
            <ReportScreen
              moment={moment}
              deps={deps}
              onAgain={() => (lesson ? go.on() : moment.sitting !== 'delegates' && again(moment.sitting))}
              onNext={() => moment.next && show(moment.next)}
              onTitle={lesson ? go.on : go.leave}
            />
          )}
        </div>
      )}
      {Panel && <Panel deps={deps} moment={moment} close={close} show={show} />}
      {place?.kind === 'library' && <Library deps={deps} moment={moment} entry={place.entry} close={close} />}
      {place !== null && isOfClassroom(place) && (
        <Classroom
          deps={deps}
          address={place}
          close={close}
          leave={leaveAddress}
          report={() => {
            leaveAddress();
            reporting.value = true;
          }}
        />
      )}
      {place !== null && place.kind !== 'library' && !isOfClassroom(place) && (
        <Place deps={deps} address={place} close={close} leave={leaveAddress} watch={watch} watchKept={watchKept} />
      )}
      <LiveRegion />
    </>
  );
}
