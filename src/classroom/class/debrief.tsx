import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import texts from '../../../story/teach/debrief-slides.json';
import type { Reading } from '../../debate/reading.ts';
import type { Motion } from '../../debate/record.ts';
import { Icon } from '../../ui/icons.tsx';
import { PrintAndClose } from '../../ui/paths/print-and-close.tsx';
import { useFullPage } from '../../ui/paths/use-full-page.ts';
import { usePaper } from '../../ui/paths/use-paper.ts';
import { OptionMark } from '../../ui/report/option-mark.tsx';
import { numberWord } from '../../ui/report/report-words.ts';
import { CourseName } from '../../ui/report/shapes.tsx';
import type { ClassVote } from './class-sums.ts';
import { type DebriefTexts, type Slide, slidesOf } from './debrief.ts';
import { type ClassScope, labelOf } from './scope.ts';
import { ClassTriangle } from './where.tsx';
import '../styles/class-debrief.css';

interface DebriefProps {
  readonly scope: ClassScope;
  readonly loadReading: () => Promise<Reading>;
  readonly close: () => void;
}

/** A step to another page, by key. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The debrief as pages for a projector; on paper, every page is a sheet. Names are hidden until they are asked for. */
export function Debrief({ scope, loadReading, close }: DebriefProps) {
  const { sums, record } = scope;
  const { dialog, heading } = useFullPage();
  usePaper(dialog);
  const id = useId();
  const [reading, setReading] = useState<Reading | null>(null);
  const [at, setAt] = useState(0);
  const [names, setNames] = useState(false);
  useEffect(() => {
    let wanted = true;
    void loadReading().then((read) => wanted && setReading(read));
    return () => {
      wanted = false;
    };
  }, [loadReading]);
  const slides = useMemo(() => slidesOf(sums, record, reading, texts as DebriefTexts), [sums, record, reading]);
  const go = (step: number) => setAt((now) => Math.max(0, Math.min(slides.length - 1, now + step)));
  return (
    <dialog
      ref={dialog}
      class="full-page cl-debrief"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        // The page behind has keys of its own, and Escape would close it too.
        event.stopPropagation();
        const step = steps[event.key];
        if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        go(step);
      }}
    >
      <header class="cl-bar-top">
        <h1 id={id} ref={heading} tabIndex={-1}>
          Debrief
        </h1>
        <nav aria-label="Pages of the debrief">
          <button type="button" disabled={at === 0} onClick={() => go(-1)}>
            <Icon name="back" /> Back
          </button>
          <span class="cl-at">
            {at + 1} of {slides.length}
          </span>
          <button type="button" disabled={at === slides.length - 1} onClick={() => go(1)}>
            Next <Icon name="on" />
          </button>
          <button type="button" aria-pressed={names} onClick={() => setNames(!names)}>
            {names ? 'Hide names' : 'Show names'}
          </button>
          <PrintAndClose close={close} />
        </nav>
      </header>
      {/* Read out when it changes: the focus stays on the button that turned the page. */}
      <div class="cl-slides" aria-live="polite">
        {slides.map((slide, n) => (
          <section key={slide.title} class={n === at ? 'cl-slide is-now' : 'cl-slide'} aria-label={slide.title}>
            <h2>{slide.title}</h2>
            <Body slide={slide} names={names} scope={scope} />
          </section>
        ))}
      </div>
    </dialog>
  );
}

interface BodyProps {
  readonly slide: Slide;
  readonly names: boolean;
  readonly scope: ClassScope;
}

function Body({ slide, names, scope }: BodyProps) {
  switch (slide.kind) {
    case 'out':
      return (
        <>
          <p class="cl-large">{slide.text}</p>
          <p class="cl-about">{slide.about}</p>
        </>
      );
    case 'vote':
      return <Counts motion={slide.motion} vote={slide.vote} />;
    case 'record':
      return (
        <>
          <p class="cl-question">{slide.motion.question}</p>
          <ul class="cl-figures">
            {slide.vote.options.map(({ option, label, record }) => (
              <li key={option}>
                <b>{record ?? '?'}</b> {label}
              </li>
            ))}
          </ul>
          {slide.doubts.map((doubt) => (
            <p key={doubt} class="cl-doubt">
              <b>In doubt:</b> {doubt}
            </p>
          ))}
        </>
      );
    case 'stood':
      return (
        <div class="cl-stood">
          <ClassTriangle scope={{ ...scope, picked: null, label: (entry) => labelOf(entry, names) }} />
          <ul class="cl-figures">
            {slide.counts.map(({ course, count }) => (
              <li key={course}>
                <b>{count}</b> <CourseName course={course} />
              </li>
            ))}
          </ul>
        </div>
      );
    case 'used':
      return (
        <ol class="cl-claims">
          {slide.list.map(({ title, claim, times }) => (
            <li key={title}>
              <b>{title}</b> <span class="cl-times">{times === 1 ? 'once' : `${times} times`}</span>
              {claim && <p>{claim}</p>}
            </li>
          ))}
        </ol>
      );
    case 'unmet':
      return (
        <>
          <p class="cl-large">{slide.one.title}</p>
          {slide.one.claim && <p class="cl-claim">{slide.one.claim}</p>}
          <p class="cl-about">It was put to {numberWord(slide.pupils)} of us. How could it have been met?</p>
        </>
      );
    case 'answer':
      return (
        <>
          <p class="cl-about">Against: {slide.one.title}</p>
          <blockquote class="cl-large">“{slide.words}”</blockquote>
          <p class="cl-about">From the run of {names ? labelOf(slide.by, true) : 'one of us'}.</p>
        </>
      );
    case 'changed':
      return slide.list.length === 0 ? (
        <p class="cl-large">Nobody ended on another course than the one they began with.</p>
      ) : (
        <>
          <p class="cl-large">
            {slide.list.length === 1 ? 'One of us' : `${slide.list.length} of us`} ended on another course than the
            first.
          </p>
          <ul class="cl-moves">
            {(names ? slide.list : grouped(slide.list)).map((one) => (
              <li key={'who' in one ? one.who.id : `${one.from} ${one.to}`}>
                <b>{'who' in one ? labelOf(one.who, true) : one.count}</b> from {one.from} to {one.to}
              </li>
            ))}
          </ul>
        </>
      );
    case 'ask':
      return (
        <ol class="cl-ask">
          {slide.list.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      );
  }
}

/** The same without names: how many went which way. */
function grouped(list: Extract<Slide, { readonly kind: 'changed' }>['list']) {
  const ways = new Map<string, { readonly from: string; readonly to: string; count: number }>();
  for (const { from, to } of list) {
    const way = ways.get(`${from} ${to}`) ?? { from, to, count: 0 };
    ways.set(`${from} ${to}`, { ...way, count: way.count + 1 });
  }
  return [...ways.values()];
}

function Counts({ motion, vote }: { readonly motion: Motion; readonly vote: ClassVote }) {
  return (
    <>
      <p class="cl-question">{motion.question}</p>
      <table class="cl-table cl-big-count">
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">Answer</span>
            </th>
            <th scope="col">We</th>
            <th scope="col">The record</th>
          </tr>
        </thead>
        <tbody>
          {vote.options.map(({ option, label, hands, record }) => {
            const known = motion.options.find(({ id }) => id === option);
            return (
              <tr key={option}>
                <th scope="row">
                  <span class="rp-option">
                    {known && <OptionMark option={known} />} {label}
                  </span>
                </th>
                <td>{hands}</td>
                <td class="is-record">{record ?? 'not known'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
