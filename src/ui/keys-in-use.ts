import { useEffect, useRef } from 'preact/hooks';
import type { ChoiceId } from '../debate/ids.ts';
import type { Moment } from '../session/moment.ts';
import type { Clock } from './clock.ts';
import { bindKeys, type KeyAction, type KeyState } from './keys.ts';
import type { Screen } from './screen.ts';

/** Where the reader can go from here. */
export interface Ways {
  readonly choose: (id: ChoiceId) => void;
  readonly on: () => void;
  readonly back: () => void;
}

interface KeysInUse {
  readonly moment: Moment | null;
  readonly screen: Screen;
  readonly clock: Clock;
  readonly singleKeys: boolean;
  readonly panelOpen: boolean;
  /** The card of a sitting stands before everything else. */
  readonly card: boolean;
  readonly go: Ways;
  readonly close: () => void;
  readonly mute: () => void;
}

/** Binds the keys once, and lets them follow the page. */
export function useKeys(now: KeysInUse): void {
  const latest = useRef(now);
  latest.current = now;
  const openedAt = useOpenedAt(now.moment, now.clock);
  useEffect(
    () =>
      bindKeys(
        document,
        () => stateOf(latest.current, openedAt.current),
        (action) => act(latest.current, action),
      ),
    [openedAt],
  );
}

/** When the choices now open appeared. */
function useOpenedAt(moment: Moment | null, clock: Clock) {
  const at = useRef(clock.now());
  const key = moment === null ? '' : `${moment.path.length}/${moment.open}`;
  const shown = useRef(key);
  if (shown.current !== key) {
    shown.current = key;
    at.current = clock.now();
  }
  return at;
}

const cardsOf = ({ moment, screen, card }: KeysInUse) =>
  screen === 'debate' && !card ? (moment?.offers ?? []).filter((offer) => offer.kind !== 'pass') : [];

const passOf = ({ moment, screen, card }: KeysInUse) =>
  screen === 'debate' && !card ? moment?.offers.find((offer) => offer.kind === 'pass') : undefined;

function stateOf(now: KeysInUse, openedAt: number): KeyState {
  const { moment, screen, singleKeys, panelOpen, card } = now;
  const told = !card && (screen === 'debate' || screen === 'ending');
  const reading = told && moment !== null && moment.offers.length === 0;
  return {
    choices: cardsOf(now).length,
    canPass: passOf(now) !== undefined,
    canGoOn: card || reading || (screen === 'division' && moment?.division?.complete === true),
    canGoBack: told && (moment?.path.length ?? 0) > 0,
    panelOpen,
    singleKeys,
    openFor: now.clock.now() - openedAt,
  };
}

function act(now: KeysInUse, action: KeyAction): void {
  const chosen = action.kind === 'choose' ? cardsOf(now)[action.at] : action.kind === 'pass' ? passOf(now) : undefined;
  if (chosen) now.go.choose(chosen.id);
  else if (action.kind === 'on') now.go.on();
  else if (action.kind === 'back') now.go.back();
  else if (action.kind === 'close') now.close();
  else if (action.kind === 'mute') now.mute();
}
