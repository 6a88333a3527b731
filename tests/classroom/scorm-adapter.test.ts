import { describe, expect, test } from 'vitest';
import { findApi, type Lms, openLms } from '../../src/classroom/scorm/adapter.ts';
import { type StrictHost, strictHost } from './scorm-host.ts';

function opened(host: StrictHost, now: () => number = () => 0): Lms {
  const lms = openLms(host.api, now);
  if (!lms) throw new Error('the host did not begin');
  return lms;
}
const value = (host: StrictHost, element: string): string | undefined => host.values.get(element);

describe('the search for the host', () => {
  const { api } = strictHost();
  /** A window as browsers have it: the outermost is its own parent. */
  const outermost = (more: object = {}) => {
    const window: Record<string, unknown> = { opener: null, ...more };
    window.parent = window;
    return window;
  };
  const foreign = {
    get API(): never {
      throw new Error('SecurityError');
    },
    get parent(): never {
      throw new Error('SecurityError');
    },
    get opener(): never {
      throw new Error('SecurityError');
    },
  };

  test.each([
    { name: 'in the window itself', from: outermost({ API: api }) },
    { name: 'three frames up', from: { parent: { parent: { parent: outermost({ API: api }) } } } },
    { name: 'in the window that opened it', from: outermost({ opener: outermost({ API: api }) }) },
    { name: 'in a frame around the opener', from: outermost({ opener: { parent: outermost({ API: api }) } }) },
    { name: 'in the opener of a frame further out', from: { parent: outermost({ opener: outermost({ API: api }) }) } },
    { name: 'past a window of another origin', from: { parent: foreign, opener: outermost({ API: api }) } },
  ])('$name', ({ from }) => {
    expect(findApi(from)).toBe(api);
  });

  test.each([
    { name: 'nothing there', from: outermost() },
    { name: 'another origin all around', from: { parent: foreign, opener: foreign } },
    { name: 'something else by that name', from: outermost({ API: { version: 4 } }) },
  ])('$name: played as anywhere', ({ from }) => {
    expect(findApi(from)).toBeNull();
  });
});

describe('an attempt', () => {
  test('a run is noted, decision by decision, and left to be taken up', () => {
    let clock = 0;
    const host = strictHost();
    const lms = opened(host, () => clock);
    expect(lms.keep('1.-.Dxyz.0')).toBe(true);
    expect(lms.decide('1918-02-23.v23-first', 'b')).toBe(true);
    expect(lms.decide('1918-02-23.v23-second', 'a')).toBe(true);
    expect(lms.commit()).toBe(true);
    clock = ((13 * 60 + 5) * 60 + 9) * 1000;
    lms.finish(false);
    expect(host.faults).toEqual([]);
    expect(Object.fromEntries(host.values)).toMatchObject({
      'cmi.suspend_data': '1.-.Dxyz.0',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.session_time': '13:05:09',
      'cmi.core.exit': 'suspend',
      'cmi.interactions.0.id': '1918-02-23.v23-first',
      'cmi.interactions.0.student_response': 'b',
      'cmi.interactions.0.result': 'neutral',
      'cmi.interactions.1.id': '1918-02-23.v23-second',
    });
  });

  test('the way out: what was noted first, then the end, and never a commit between', () => {
    const host = strictHost();
    const lms = opened(host);
    host.calls.length = 0;
    lms.finish(false);
    lms.finish(false);
    expect(host.calls).toEqual(['cmi.core.session_time', 'cmi.core.exit', 'LMSFinish']);
  });

  test.each([
    { score: null, raw: undefined },
    { score: 71.5, raw: '72' },
    { score: 71.4, raw: '71' },
    { score: 0, raw: '0' },
    { score: 100, raw: '100' },
  ])('completed with a score of $score: $raw', ({ score, raw }) => {
    const host = strictHost();
    const lms = opened(host);
    expect(lms.complete(score)).toBe(true);
    lms.finish(false);
    expect(host.faults).toEqual([]);
    expect(value(host, 'cmi.core.lesson_status')).toBe('completed');
    expect(value(host, 'cmi.core.exit')).toBe('');
    expect(value(host, 'cmi.core.score.raw')).toBe(raw);
    expect(value(host, 'cmi.core.score.max')).toBe(raw === undefined ? undefined : '100');
  });

  test('what was completed once stays so', () => {
    const host = strictHost({ 'cmi.core.lesson_status': 'completed' });
    opened(host).finish(false);
    expect(value(host, 'cmi.core.lesson_status')).toBe('completed');
    expect(value(host, 'cmi.core.exit')).toBe('');
  });

  test('who goes on to the next sitting after one was completed finds it again', () => {
    const host = strictHost();
    const lms = opened(host);
    lms.complete(null);
    lms.finish(true);
    expect(value(host, 'cmi.core.lesson_status')).toBe('completed');
    expect(value(host, 'cmi.core.exit')).toBe('suspend');
  });

  test('taken up again, the numbers of decisions go on where they were', () => {
    const host = strictHost({ 'cmi.interactions.0.id': 'a', 'cmi.interactions.1.id': 'b', 'cmi.suspend_data': 'kept' });
    const lms = opened(host);
    expect(lms.kept).toBe('kept');
    lms.decide('1918-02-23.third', 'c');
    expect(value(host, 'cmi.interactions.2.id')).toBe('1918-02-23.third');
    expect(host.faults).toEqual([]);
  });

  test.each([
    { name: 'a text above 4,096 characters', write: (lms: Lms) => lms.keep('x'.repeat(4097)) },
    { name: 'a text that is not ASCII', write: (lms: Lms) => lms.keep('Ленин') },
    { name: 'an id with a space', write: (lms: Lms) => lms.decide('two words', 'a') },
    { name: 'an id in Cyrillic', write: (lms: Lms) => lms.decide('Ленин', 'a') },
    { name: 'an id of 256 characters', write: (lms: Lms) => lms.decide('x'.repeat(256), 'a') },
    { name: 'an answer that is no letter', write: (lms: Lms) => lms.decide('id', '{') },
  ])('$name is never handed over', ({ write }) => {
    const host = strictHost({ 'cmi.suspend_data': 'before' });
    const lms = opened(host);
    host.calls.length = 0;
    expect(write(lms)).toBe(false);
    expect(host.calls).toEqual([]);
    expect(value(host, 'cmi.suspend_data')).toBe('before');
  });

  test('the longest that fits does fit', () => {
    const host = strictHost();
    const lms = opened(host);
    expect(lms.keep('x'.repeat(4096))).toBe(true);
    expect(lms.decide('x'.repeat(255), 'z')).toBe(true);
    expect(host.faults).toEqual([]);
  });

  test('an entry that was refused leaves its number free', () => {
    const host = strictHost();
    let full = true;
    const api = {
      ...host.api,
      LMSSetValue: (element: string, text: string) =>
        full && element.startsWith('cmi.interactions') ? 'false' : host.api.LMSSetValue(element, text),
    };
    const lms = openLms(api, () => 0);
    expect(lms?.decide('one', 'a')).toBe(false);
    full = false;
    expect(lms?.decide('two', 'a')).toBe(true);
    expect(value(host, 'cmi.interactions.0.id')).toBe('two');
    expect(host.faults).toEqual([]);
  });

  test.each(['browse', 'review'])('in %s nothing is written, and the end is told', (mode) => {
    const host = strictHost({ 'cmi.core.lesson_mode': mode, 'cmi.suspend_data': 'before' });
    const lms = opened(host);
    expect([lms.keep('x'), lms.decide('id', 'a'), lms.complete(50), lms.commit()]).toEqual([true, true, true, true]);
    lms.finish(false);
    expect(host.calls).toEqual(['LMSInitialize', 'LMSFinish']);
  });

  test.each([
    { name: 'refuses', say: (): string => 'false' },
    {
      name: 'throws',
      say: (): never => {
        throw new Error('the session has ended');
      },
    },
  ])('a host that $name takes nothing away from the game', ({ say }) => {
    const broken = {
      LMSInitialize: say,
      LMSFinish: say,
      LMSGetValue: () => '',
      LMSSetValue: say,
      LMSCommit: say,
    };
    expect(openLms(broken, () => 0)).toBeNull();
    const lms = openLms({ ...broken, LMSInitialize: () => 'true' }, () => 0);
    expect([lms?.keep('x'), lms?.decide('id', 'a'), lms?.complete(5), lms?.commit()]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(() => lms?.finish(true)).not.toThrow();
  });
});
