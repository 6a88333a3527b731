/** As much of SCORM 1.2 as a page is given by its host: every value is a text, also the answers. */
export interface Scorm12Api {
  LMSInitialize(empty: ''): string;
  LMSFinish(empty: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(empty: ''): string;
}

/** A school's platform, as the game speaks to it. Whoever only looks on (browse, review) writes nothing: all says true. */
export interface Lms {
  /** What was kept here when the pupil left; empty where nothing was. */
  readonly kept: string;
  /** What the package was given with: `cmi.launch_data`. */
  readonly launch: string;
  /** Notes where the pupil is. @returns false where the host refuses it, or it is above 4,096 characters; the last holds */
  keep(data: string): boolean;
  /** Notes one decision. @param id printing ASCII without spaces, at most 255 @param letter the answer, a to z */
  decide(id: string, letter: string): boolean;
  /** The sitting is over. @param score the teacher's number, 0 to 100; null where no score was asked for */
  complete(score: number | null): boolean;
  /** Sends what was noted. Often a request that stops the page, so it is for changes of scene. */
  commit(): boolean;
  /** The page is going; nothing can be written afterwards. @param underWay a sitting stands open, which the host is to keep */
  finish(underWay: boolean): void;
}

/** Hosts with the strict reading of the standard keep no more. */
const mostKept = 4096;
const printing = /^[\u0021-\u007e]{1,255}$/;

/** A window as far as the search for the host goes: those around it, and who opened it. */
interface Around {
  readonly parent: unknown;
  readonly opener: unknown;
}

/**
 * The host's part of SCORM 1.2: in this window, those around it, or those of whoever opened it. A window of another
 * origin throws when it is looked into; such a window is passed by.
 * @returns null where there is none: the game is played as anywhere else
 */
export function findApi(from: unknown): Scorm12Api | null {
  const seen = new Set<unknown>();
  const ahead: unknown[] = [from];
  while (ahead.length > 0 && seen.size < 40) {
    const here = ahead.shift();
    if (!here || seen.has(here)) continue;
    seen.add(here);
    const api = looked(() => (here as { readonly API?: unknown }).API);
    if (isApi(api)) return api;
    ahead.unshift(looked(() => (here as Around).parent));
    ahead.push(looked(() => (here as Around).opener));
  }
  return null;
}

function looked(look: () => unknown): unknown {
  try {
    return look();
  } catch {
    return null; // another origin
  }
}

const isApi = (api: unknown): api is Scorm12Api =>
  looked(() => typeof (api as Scorm12Api).LMSInitialize === 'function') === true;

/** Begins the attempt. @param now milliseconds @returns null where the host does not begin it */
export function openLms(api: Scorm12Api, now: () => number): Lms | null {
  const said = (call: () => string): boolean => String(looked(call)) === 'true';
  const get = (element: string): string => String(looked(() => api.LMSGetValue(element)) ?? '');
  // A page fetched anew within one attempt is refused a second beginning, though the attempt is open.
  if (!said(() => api.LMSInitialize('')) && get('cmi.core.lesson_status') === '') return null;
  const began = now();
  const looking = ['browse', 'review'].includes(get('cmi.core.lesson_mode'));
  let done = ['completed', 'passed', 'failed'].includes(get('cmi.core.lesson_status'));
  let open = true;
  let next = Number.parseInt(get('cmi.interactions._count'), 10) || 0;
  /** Those who only look on are told that all is well. */
  const writing = (write: () => boolean): boolean => open && (looking || write());
  const set = (element: string, value: string): boolean => said(() => api.LMSSetValue(element, value));
  const setAll = (values: readonly (readonly [string, string])[]): boolean =>
    values.map(([element, value]) => set(element, value)).every(Boolean);
  if (!done) writing(() => set('cmi.core.lesson_status', 'incomplete'));

  return {
    kept: get('cmi.suspend_data'),
    launch: get('cmi.launch_data'),
    keep: (data) =>
      data.length <= mostKept && /^[\u0020-\u007e]*$/.test(data) && writing(() => set('cmi.suspend_data', data)),
    decide(id, letter) {
      if (!printing.test(id) || !/^[a-z]$/.test(letter)) return false;
      return writing(() => {
        const at = `cmi.interactions.${next}`;
        // The id makes the entry; where that is refused its number is still free.
        if (!set(`${at}.id`, id)) return false;
        next++;
        return setAll([
          [`${at}.type`, 'choice'],
          [`${at}.student_response`, letter],
          [`${at}.result`, 'neutral'],
        ]);
      });
    },
    complete(score) {
      done = true;
      return writing(() => {
        const whole = score === null ? null : String(Math.max(0, Math.min(100, Math.round(score))));
        const scored =
          whole === null ||
          setAll([
            ['cmi.core.score.min', '0'],
            ['cmi.core.score.max', '100'],
            ['cmi.core.score.raw', whole],
          ]);
        return set('cmi.core.lesson_status', 'completed') && scored;
      });
    },
    commit: () => writing(() => said(() => api.LMSCommit(''))),
    finish(underWay) {
      if (!open) return;
      writing(() =>
        setAll([
          ['cmi.core.session_time', timespan(now() - began)],
          ['cmi.core.exit', done && !underWay ? '' : 'suspend'],
        ]),
      );
      open = false;
      // Without LMSCommit before it: while a page is going the browser forbids the request, and hosts send this one otherwise.
      looked(() => api.LMSFinish(''));
    },
  };
}

/** Milliseconds as `00:12:05`. */
function timespan(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [Math.min(9999, Math.floor(seconds / 3600)), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
