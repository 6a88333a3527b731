import type { OptionId } from './ids.ts';
import { takesNoSide } from './placed.ts';
import type { Argument, Dealings, Motion, MotionOption } from './record.ts';
import { distance, hair } from './triangle.ts';

/** Both were put on 23 February as the reason for an abstention, and so push towards one (design.md 2.6). */
const towardsAbstaining: readonly string[] = ['unity-before-vote', 'no-war-with-split-party'];

/** The option by which one takes no side. */
export const abstaining = (motion: Motion): OptionId | null =>
  motion.options.find(({ id }) => id === 'abstain')?.id ?? null;

/**
 * The option an argument pulls towards: the one whose point is nearest to its own; null on a tie, or where it has none.
 * Who shares nothing with either side of a motion speaks against it: neither war nor peace, where the motion is to sign.
 * A question on which a side has no place in the triangle (whether peace with imperialists is barred on principle;
 * whether to take arms from the Entente) is not one of signing or fighting: there only an argument that speaks to the
 * scale of dealings pulls.
 */
export function pulls(argument: Argument, motion: Motion): OptionId | null {
  if (towardsAbstaining.includes(argument.id)) return abstaining(motion);
  const sides = motion.options.filter(({ id }) => !takesNoSide(id));
  if (sides.some(({ point }) => point === null)) return pullsByDealings(argument, sides);
  if (argument.outside === 1) return null;
  const placed = sides.flatMap(({ id, point }) => (point ? [{ id, far: distance(argument.weights, point) }] : []));
  const [motionsOwn, other] = placed;
  const strange = placed.every(({ far }) => far > 1 - hair);
  return placed.length === 2 && motionsOwn && other && strange ? other.id : nearest(placed);
}

function pullsByDealings({ dealings }: Argument, sides: readonly MotionOption[]): OptionId | null {
  const [scale] = (['peace', 'entente'] as const).filter((one) => sides.some((side) => valueOn(one, side) !== null));
  const value = scale ? (dealings?.[scale] ?? null) : null;
  if (!scale || value === null) return null;
  const placed = sides.flatMap((side) => {
    const at = valueOn(scale, side);
    return at === null ? [] : [{ id: side.id, far: Math.abs(value - at) }];
  });
  if (placed.length === sides.length) return nearest(placed);
  // One answer stands for one place of the scale, the other for all the rest: who does not bar it grants it.
  const here = placed.find(({ far }) => far < hair)?.id;
  return here ?? sides.find((side) => valueOn(scale, side) === null)?.id ?? null;
}

const valueOn = (scale: keyof Dealings, side: MotionOption): number | null => side.dealings?.[scale] ?? null;

function nearest(options: readonly { readonly id: OptionId; readonly far: number }[]): OptionId | null {
  const [first, second] = options.toSorted((a, b) => a.far - b.far);
  return !first || (second && second.far - first.far < hair) ? null : first.id;
}
