import { type Hall, listening, type Token } from './hall.ts';
import { figureTall } from './hall-rows.ts';
import type { Move } from './movement.ts';
import { times } from './times.ts';

/** Within this time the last card of a hall is up, however many there are. */
const filling = 2400;
/** Within this time the last of those stirred has begun to move. */
const rustle = 1100;

/** How a hall comes from one state to the next: it leans, it stirs, and it fills with cards. */
export function hallMoves(before: Hall | null, after: Hall | null): readonly Move[] {
  if (!before || !after) return [];
  const were = new Map(before.tokens.map((token) => [token.id, token]));
  return [...leans(were, after), ...signs(were, after), ...stirs(before, after)];
}

type Were = ReadonlyMap<string, Token>;

const leans = (were: Were, { tokens }: Hall): readonly Move[] =>
  tokens.flatMap(({ id, tilt }): readonly Move[] => {
    const way = (were.get(id)?.tilt ?? tilt) - tilt;
    // A hall turns to a speaker one after the other; a lean is over before its badge shows.
    const delay = Math.abs(way) <= listening ? 80 + (Number(id) % 7) * 50 : 80;
    return way === 0
      ? []
      : [{ who: { kind: 'token', id }, from: { tilt: way }, ms: times.slide, delay, ease: 'slide' }];
  });

/** Cards go up one after the other, option by option; a badge shows after the lean that it explains. */
function signs(were: Were, { tokens }: Hall): readonly Move[] {
  const fresh = tokens
    .flatMap(({ id, sign }) => (sign && were.get(id)?.sign?.kind !== sign.kind ? [{ id, sign }] : []))
    .toSorted((a, b) => a.sign.turn - b.sign.turn);
  const apart = Math.min(times.cards, filling / fresh.length);
  return fresh.map(({ id, sign }, i): Move => {
    const delay = sign.kind === 'slip' ? times.slide + 80 : Math.round(i * apart);
    const y = sign.height * (sign.kind === 'laid' ? -0.8 : 0.9);
    return { who: { kind: 'sign', id }, from: { y, alpha: 0 }, ms: times.press, delay, ease: 'press' };
  });
}

/** Heads and caps: a few rise a little and turn to their neighbour, one after the other, and sit as before. */
function stirs(before: Hall, { stirred, tokens }: Hall): readonly Move[] {
  if (stirred.on === before.stirred.on) return [];
  const places = new Map(tokens.map((token, i) => [token.id, { token, i }]));
  return stirred.ids.flatMap((id, nth): readonly Move[] => {
    const at = places.get(id);
    if (!at || at.token.sign) return [];
    const rise = at.token.width * figureTall * 0.07;
    const delay = Math.round((nth * rustle) / stirred.ids.length);
    const from = { y: -rise, tilt: at.i % 2 === 0 ? 4 : -4 };
    return [{ who: { kind: 'token', id }, from, ms: 700, delay, ease: 'slide', back: true }];
  });
}
