// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readLesson, writeLesson } from '../../src/archive/lesson.ts';
import { LessonMaker } from '../../src/classroom/lesson/lesson-maker.tsx';
import { firstLesson, holding, readDraft, seatsAt } from '../../src/classroom/lesson/maker-state.ts';
import { alone, withheld } from '../../src/classroom/lesson/withheld.ts';
import { App } from '../../src/ui/app.tsx';
import type { LessonInPlay } from '../../src/ui/deps.ts';
import { Division } from '../../src/ui/division.tsx';
import { theRecord } from '../kit/record.ts';
import { aCard, aClock, aDivision, aMoment, aPage, aSession } from '../ui/kit.tsx';

const record = theRecord();
const inHand = (more: Partial<LessonInPlay> = {}): LessonInPlay => ({
  code: writeLesson(firstLesson(1)),
  taken: true,
  hindsight: false,
  scores: false,
  seen: withheld,
  Bar: () => <a href="#lesson/x">Lesson</a>,
  ...more,
});

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/');
  HTMLDialogElement.prototype.showModal ??= function () {
    this.open = true;
  };
});
afterEach(cleanup);

describe('the page in a lesson', () => {
  const last = aMoment([aCard('lenin', 'Enough.')], [], { ending: 'ending_x', next: '1918-02-24' as never });

  test('the bar has the lesson and the panels, and no way to the title or to other runs', () => {
    render(<App deps={aPage(aSession(last), { lesson: signal(inHand()) })} />);
    const bar = screen.getByRole('banner');
    expect(within(bar).getByRole('link', { name: 'Lesson' })).toBeTruthy();
    expect(within(bar).getByRole('button', { name: 'Record' })).toBeTruthy();
    expect(within(bar).queryByRole('button', { name: /to the title/ })).toBeNull();
    expect(within(bar).queryByRole('link', { name: 'Path' })).toBeNull();
  });

  test('without one the bar is as it was', () => {
    render(<App deps={aPage(aSession(last), { lesson: signal(null) })} />);
    expect(screen.getByRole('button', { name: /to the title/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Path' })).toBeTruthy();
  });

  test('at the end the way on leads to the three sentences, and not to the report', () => {
    const lesson = inHand();
    render(<App deps={aPage(aSession(last), { lesson: signal(lesson) })} />);
    fireEvent.click(screen.getByRole('button', { name: /Three sentences/ }));
    expect(location.hash).toBe(`#lesson/${lesson.code}`);
    expect(screen.queryByRole('button', { name: /report/ })).toBeNull();
  });

  test.each(['', '#runs', '#teach', '#compare/a/b'])(
    'until it is taken up, %j shows its own page and no title',
    (hash) => {
      history.replaceState(null, '', `/${hash}`);
      const asked = vi.fn(() => Promise.reject(new Error('not fetched in this test')));
      render(
        <App
          deps={aPage(aSession(null), { lesson: signal(inHand({ taken: false, Bar: null })), loadClassroom: asked })}
        />,
      );
      expect(screen.queryByRole('navigation', { name: 'Main menu' })).toBeNull();
      expect(asked).toHaveBeenCalled();
    },
  );
});

describe('what is kept for the debrief', () => {
  const moment = { ...aDivision(15, { joffe: 'for' }), next: '1918-02-24' as never };
  const shown = (lesson: LessonInPlay | null) => {
    const seen = lesson?.seen(moment) ?? moment;
    const deps = aPage(aSession(seen), lesson ? { lesson: signal(lesson) } : {});
    if (!seen.division) throw new Error('no division');
    render(
      <Division deps={deps} moment={seen} division={seen.division} clock={aClock()} held goOn={() => undefined} />,
    );
    return document.body.textContent ?? '';
  };

  test('with hindsight off nothing on the page of a vote tells how it fell in 1918', () => {
    const text = shown(inHand());
    expect(text).not.toMatch(/1918: |In 1918|≠/);
    expect(text).toContain('kept for the talk after the lesson');
    expect(screen.queryByRole('columnheader', { name: '1918' })).toBeNull();
    expect(document.querySelector('a[href^="#library/votes"]')).toBeNull();
  });

  test('with hindsight on it is told as ever', () => {
    const text = shown(inHand({ hindsight: true, seen: alone }));
    expect(text).toContain('≠');
    expect(screen.getByRole('columnheader', { name: '1918' })).toBeTruthy();
  });

  test('the count itself is left as it is, and so is who voted how', () => {
    const before = moment.division?.tally;
    const { division, next } = withheld(moment);
    expect(division?.tally.counts.map(({ count }) => count)).toEqual(before?.counts.map(({ count }) => count));
    expect(division?.tally.hands.map(({ option }) => option)).toEqual(before?.hands.map(({ option }) => option));
    expect(division?.tally.carried).toBe(before?.carried);
    expect(next).toBeNull();
  });
});

describe('the teacher’s form', () => {
  const codeOn = (): string => screen.getByRole('status', { name: 'The code of the lesson' }).textContent ?? '';
  const lessonOn = () => {
    const read = readLesson(codeOn());
    if (!read.ok) throw read.error;
    return read.value;
  };
  const open = () => render(<LessonMaker deps={aPage(aSession(null), { record })} />);

  test('what is set is in the code and in the link, and is there again after a reload', () => {
    open();
    fireEvent.input(screen.getByLabelText(/Sitting/), { target: { value: '1918-02-18' } });
    fireEvent.input(screen.getByLabelText(/Who the pupils are/), { target: { value: 'role-war' } });
    fireEvent.input(screen.getByLabelText(/Time for one run/), { target: { value: '15' } });
    expect(lessonOn()).toMatchObject({ sitting: '1918-02-18', as: 'role-war', minutes: 15, hindsight: false });
    expect((screen.getByLabelText('The link') as HTMLTextAreaElement).value).toMatch(
      new RegExp(`#lesson/${codeOn()}$`),
    );
    const kept = codeOn();
    cleanup();
    open();
    expect(codeOn()).toBe(kept);
  });

  test('only those who sit there are offered, and nobody stays where he does not sit', () => {
    open();
    const offered = () =>
      within(screen.getByLabelText(/Who the pupils are/))
        .getAllByRole('option')
        .map((one) => (one as HTMLOptionElement).value);
    expect(offered()).not.toContain('role-left-sr');
    fireEvent.input(screen.getByLabelText(/Sitting/), { target: { value: '1918-02-24' } });
    expect(offered()).toContain('role-left-sr');
    fireEvent.input(screen.getByLabelText(/Who the pupils are/), { target: { value: 'role-left-sr' } });
    fireEvent.input(screen.getByLabelText(/Sitting/), { target: { value: '1918-02-23' } });
    expect(lessonOn().as).toBeNull();
  });

  test('the report comes only with the real vote', () => {
    open();
    fireEvent.input(screen.getByLabelText(/the report on his or her own run/), { target: { checked: true } });
    expect(lessonOn()).toMatchObject({ scores: true, hindsight: true });
  });

  test('a torn draft is none', () => {
    for (const text of [null, '', '{', '{}', '{"sitting":"nowhere","seed":1}'])
      expect(readDraft(text, record)).toBeNull();
    expect(readDraft(JSON.stringify(firstLesson(9)), record)).toEqual(firstLesson(9));
    expect(holding({ ...firstLesson(1), as: 'role-left-sr' as never }, record).as).toBeNull();
    expect(seatsAt(record, '1918-02-24' as never)).toContain('role-left-sr');
  });
});
