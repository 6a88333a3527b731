import { expect, test } from 'vitest';
import { openHosted } from '../../src/classroom/scorm/hosted.ts';
import { readKept } from '../../src/classroom/scorm/kept-lesson.ts';
import { teachersNumber } from '../../src/debate/craft.ts';
import type { SittingId } from '../../src/debate/ids.ts';
import { reportOf } from '../../src/session/report-of.ts';
import type { Session } from '../../src/session/session.ts';
import { readLock } from '../../tools/lib/choices.ts';
import { walk } from '../../tools/lib/walk.ts';
import { theRecord } from '../kit/record.ts';
import { aSession } from '../kit/session.ts';
import { type StrictHost, strictHost } from './scorm-host.ts';

/** A window, as far as the game in a platform uses one; `tell` is what the browser says to it. */
function aWindow(api: unknown, search = '') {
  const heard = new Map<string, () => void>();
  const listen = (name: string, act: () => void): void => void heard.set(name, act);
  const document = { visibilityState: 'visible', addEventListener: listen };
  const window = {
    API: api,
    location: { search, hash: '' },
    history: {
      replaceState(_: unknown, __: string, to: string): void {
        window.location.hash = to;
      },
    },
    addEventListener: listen,
    document,
  };
  return { window: window as unknown as Window, tell: (name: string) => heard.get(name)?.(), document };
}

function followed(host: StrictHost, search = '') {
  const { window, tell, document } = aWindow(host.api, search);
  const session = aSession();
  const said: string[] = [];
  openHosted(window, null).follow({
    session,
    own: () => true,
    resume: () => undefined,
    loadWhole: async () => theRecord(),
    say: (sentence) => void said.push(sentence),
  });
  return { session, said, tell, document };
}

const start = '1918-02-23' as SittingId;
const played = (session: Session): Promise<unknown> =>
  walk(session, theRecord(), start, 11, { kind: 'advocate', course: 'war', skilled: true }, new Map());
const commits = (host: StrictHost): number => host.calls.filter((call) => call === 'LMSCommit').length;

test('a whole sitting: each decision once, few commits, complete, and no score that nobody asked for', async () => {
  const host = strictHost();
  const { session, said, tell } = followed(host);
  await played(session);
  const { path } = session.run ?? { path: [] };
  const ids = [...host.values].flatMap(([name, value]) => (/^cmi\.interactions\.\d+\.id$/.test(name) ? [value] : []));
  expect(ids.map((id) => id.split('.').at(-1))).toEqual(path);
  expect(host.values.get('cmi.core.lesson_status')).toBe('completed');
  expect(host.values.has('cmi.core.score.raw')).toBe(false);
  expect(readKept(host.values.get('cmi.suspend_data') ?? '', readLock())?.run.path).toEqual(path);
  expect(commits(host)).toBeGreaterThan(0);
  expect(commits(host)).toBeLessThan(path.length);
  tell('pagehide');
  expect(host.calls.at(-1)).toBe('LMSFinish');
  expect(host.values.get('cmi.core.exit')).toBe('');
  expect([host.faults, said]).toEqual([[], []]);
});

test('where the teacher asked for one, the score is the teacher’s number, rounded', async () => {
  const host = strictHost({ 'cmi.launch_data': 'score=1' });
  const { session } = followed(host);
  await played(session);
  const number = session.moment && teachersNumber(reportOf(session.moment, theRecord()));
  await expect.poll(() => host.values.get('cmi.core.score.raw')).toBe(String(Math.round(number?.weighted ?? -1)));
});

test('put away in the middle it is sent, and left in the middle it is kept to be taken up', async () => {
  const host = strictHost();
  const { session, tell, document } = followed(host);
  await session.begin(start, 3);
  session.whole();
  const [offer] = session.moment?.offers ?? [];
  if (!offer) throw new Error('there is no delegate to choose');
  session.choose(offer.id);
  session.advance();
  const before = commits(host);
  document.visibilityState = 'hidden';
  tell('visibilitychange');
  expect(commits(host)).toBe(before + 1);
  tell('pagehide');
  expect(host.values.get('cmi.core.exit')).toBe('suspend');
  const kept = readKept(host.values.get('cmi.suspend_data') ?? '', readLock());
  expect(kept?.run).toMatchObject({ seed: 3, path: [offer.id], reached: session.moment?.reached });
  expect(host.faults).toEqual([]);
});

test('a platform that does not answer is told of once, and the game goes on', async () => {
  const host = strictHost();
  const api = { ...host.api, LMSSetValue: () => 'false', LMSCommit: () => 'false' };
  const { session, said } = followed({ ...host, api });
  await played(session);
  expect(session.moment?.ending).not.toBeNull();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('hand in the code');
});

test('no platform: nothing is said', async () => {
  const said: string[] = [];
  const { window, tell } = aWindow(undefined, '?lesson=Lxxxxxxxxxxxx');
  const session = aSession();
  const own = () => true;
  const loadWhole = async () => theRecord();
  openHosted(window, null).follow({ session, own, resume: () => undefined, loadWhole, say: (text) => said.push(text) });
  expect(window.location.hash).toBe('#lesson/Lxxxxxxxxxxxx');
  await session.begin(start, 3);
  expect(() => tell('pagehide')).not.toThrow();
  expect(said).toEqual([]);
});
