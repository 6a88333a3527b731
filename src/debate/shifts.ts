import type { BlocId, ChoiceId, OptionId } from './ids.ts';
import { persuasion } from './persuasion.ts';
import { takesNoSide } from './placed.ts';
import { abstaining } from './pulls.ts';
import type { Push } from './pushes.ts';
import type { Bloc, Motion } from './record.ts';
import { countsFor, sumTowards } from './roll-call.ts';
import { hair } from './triangle.ts';

/** Unnamed voters of one option who went over to another: a number, and nobody's hand. */
export interface Shift {
  readonly from: OptionId;
  readonly to: OptionId;
  /** Whole people, more than 0. */
  readonly count: number;
  /** The blocs some of whom went. */
  readonly blocs: readonly BlocId[];
  /** The choices whose pushes moved them. */
  readonly moves: readonly ChoiceId[];
}

/**
 * How the unnamed voters of a motion shift. Of each bloc so much is loose as its discipline does not hold; of the loose
 * part as large a share leaves as the pushes on the bloc sum to, up to 1. Where one can abstain they go there, and the
 * half of that share who would need a second step as well go on to the other side (design.md 2.6, as for people).
 * Parts of people stay: only whole ones are counted.
 */
export function shiftsOf(motion: Motion, all: readonly Push[]): readonly Shift[] {
  const between = abstaining(motion);
  return motion.options.flatMap(({ id: from, count }) => {
    const named = motion.roll.filter(({ option }) => option === from).length;
    const voters = (count ?? 0) - named;
    const blocs = motion.blocs.filter(({ option }) => option === from);
    if (voters <= 0 || blocs.length === 0) return [];
    const goes = motion.options.filter(({ id }) => id !== from && (!takesNoSide(id) || id === between));
    const parts = blocs.flatMap((bloc) => partsOf(bloc, motion, all));
    return goes.flatMap(({ id: to }): readonly Shift[] => {
      const going = parts.filter((part) => part.to === to);
      const gone = Math.floor(voters * going.reduce((sum, { part }) => sum + part, 0) + hair);
      const moves = [...new Set(going.flatMap((part) => part.moves))];
      return gone > 0 ? [{ from, to, count: gone, blocs: going.map(({ bloc }) => bloc), moves }] : [];
    });
  });
}

interface Part {
  readonly bloc: BlocId;
  readonly to: OptionId;
  /** Of all unnamed voters of its option, 0 to 1. */
  readonly part: number;
  readonly moves: readonly ChoiceId[];
}

/** Where the loose part of one bloc goes. */
function partsOf(bloc: Bloc, motion: Motion, all: readonly Push[]): readonly Part[] {
  const between = abstaining(motion);
  const own = all.filter(({ listener }) => listener === bloc.id);
  if (own.length === 0) return [];
  const loose = bloc.share * (1 - bloc.discipline);
  const shareTo = (to: OptionId) =>
    Math.max(0, Math.min(persuasion.sittingCap, sumTowards(to, bloc.option, motion, own)));
  const sides = motion.options.filter(({ id }) => !takesNoSide(id) && id !== bloc.option).map(({ id }) => id);
  const direct = between === null || between === bloc.option;
  const over = sides.map((to) => ({ to, share: direct ? shareTo(to) : shareTo(to) / 2 }));
  const stays = direct || between === null ? [] : [{ to: between, share: shareTo(between) - most(over) }];
  return [...over, ...stays].flatMap(({ to, share }) => {
    const moves = own.filter((push) => countsFor(push, to, bloc.option, motion) > 0).flatMap(({ choices }) => choices);
    return share > hair ? [{ bloc: bloc.id, to, part: loose * share, moves }] : [];
  });
}

const most = (ways: readonly { readonly share: number }[]): number => Math.max(0, ...ways.map(({ share }) => share));
