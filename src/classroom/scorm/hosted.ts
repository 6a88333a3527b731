import numbers from 'virtual:choice-numbers';
import type { Store } from '../../archive/shelf.ts';
import { teachersNumber } from '../../debate/craft.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import type { Moment } from '../../session/moment.ts';
import { reportOf } from '../../session/report-of.ts';
import type { Session } from '../../session/session.ts';
import { findApi, type Lms, openLms } from './adapter.ts';
import { readKept, setIn, writeKept } from './kept-lesson.ts';
import { layReady } from './lay-ready.ts';

export interface HostedNeeds {
  readonly session: Session;
  /** Whether the run in play is the pupil's own, and no line that is only watched. */
  readonly own: () => boolean;
  /** Takes up the run that was kept. */
  readonly resume: () => void;
  readonly loadWhole: () => Promise<HistoricalRecord>;
  /** Says a sentence on the page. */
  readonly say: (sentence: string) => void;
}

/** The game inside a school's platform. */
export interface Hosted {
  /** Takes up the pupil's run, and tells the platform of every decision from here on. */
  follow(needs: HostedNeeds): void;
}

/**
 * Looks for a platform, and lays ready what it kept of this pupil. To be called before anything of the page is read from
 * `store`: the next pupil at a shared machine finds nothing of the one before.
 */
export function openHosted(page: Window, store: Store | null): Hosted {
  const api = findApi(page);
  const lms = api && openLms(api, () => performance.now());
  const set = setIn(lms?.launch ?? '', page.location.search);
  const kept = lms ? readKept(lms.kept, numbers) : null;
  const lesson = kept?.lesson ?? set.lesson;
  if (lms) layReady(store, kept, Date.now());
  if (lesson !== null && page.location.hash === '') page.history.replaceState(null, '', `#lesson/${lesson}`);
  return {
    follow(needs) {
      if (kept && lesson === null) needs.resume();
      if (!lms) {
        if (api) needs.say(refused);
        return;
      }
      // The record of everything is fetched while there is time: at the end the pupil may leave at once.
      const whole = set.score ? needs.loadWhole() : null;
      report(lms, lesson, needs, whole);
      leaving(page, lms, needs, () => noted(lms, lesson, needs.session));
    },
  };
}

const refused =
  'Your school’s platform does not answer: what you do now is not noted there. Play on; at the end, hand in the code of your debate.';

/** Tells the platform of every step: keeps the run at each choice, and sends at each change of scene. */
function report(
  lms: Lms,
  lesson: string | null,
  { session, own, say, loadWhole }: HostedNeeds,
  whole: ReturnType<HostedNeeds['loadWhole']> | null,
): void {
  let told = false;
  let ended = '';
  const check = (taken: boolean): void => {
    if (!taken && !told) say(refused);
    told ||= !taken;
  };
  const end = async (moment: Moment): Promise<void> => {
    check(lms.complete(null));
    lms.commit();
    if (!whole) return;
    const number = teachersNumber(reportOf(moment, await whole.catch(loadWhole)));
    if (!number) return;
    check(lms.complete(number.weighted));
    lms.commit();
  };
  session.subscribe((moment, before) => {
    if (!own()) return;
    const chosen = moment.told.at(-1);
    if (moment.news && before && chosen && moment.path.length === before.path.length + 1) {
      const at = chosen.offers.findIndex(({ id }) => id === chosen.chosen.id);
      check(lms.decide(`${chosen.sitting}.${chosen.chosen.id}`, String.fromCharCode(97 + Math.max(0, at))));
    }
    const moved = moment.path.length !== before?.path.length || sceneOf(moment) !== sceneOf(before);
    if (moment.path.length > 0 && moved) check(noted(lms, lesson, session));
    if (isEnd(moment) && ended !== moment.path.join()) {
      ended = moment.path.join();
      void end(moment);
    } else if (before && sceneOf(moment) !== sceneOf(before)) check(lms.commit());
  });
}

/** The sitting is over, and read to its end. */
const isEnd = ({ open, ending }: Moment): boolean => open && ending !== null;

const sceneOf = ({ sitting, place, motion }: Moment): string => [sitting, place, motion].join();

/** Notes where the pupil is. */
function noted(lms: Lms, lesson: string | null, { run }: Session): boolean {
  if (!run) return true;
  const text = writeKept({ lesson, run }, numbers);
  return text === null || lms.keep(text);
}

/** `pagehide` comes by every way a page is left; `visibilitychange` where a device puts the page away without it. */
function leaving(page: Window, lms: Lms, { session, own }: HostedNeeds, note: () => void): void {
  page.addEventListener('pagehide', () => {
    if (own()) note();
    lms.finish(own() && session.moment !== null && !isEnd(session.moment));
  });
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState !== 'hidden') return;
    if (own()) note();
    lms.commit();
  });
  // Brought back from the browser's memory the attempt is over: a new one goes on where it was left.
  page.addEventListener('pageshow', ({ persisted }) => persisted && page.location.reload());
}
