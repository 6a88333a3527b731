import * as v from 'valibot';
import type { BlocId, MotionId, OptionId, PersonId } from '../src/debate/ids.ts';
import {
  audienceList,
  count,
  dealingsLine,
  dealingsTwo,
  fields,
  id,
  list,
  newStyle,
  oldStyle,
  oneOf,
  orNull,
  point,
  share,
  sourced,
  stage,
  table,
  text,
  yesNo,
} from './record-fields.ts';

const option = fields({
  id: id<OptionId>(),
  label: text,
  count: orNull(count),
  point: orNull(point),
  pointWhy: text,
  pointIf: v.optional(list(fields({ motion: id<MotionId>(), option: id<OptionId>(), point, why: text }))),
  outsideFor: v.optional(list(text)),
  dealings: dealingsLine,
  dealingsTwo,
});
const hand = fields({ person: id<PersonId>(), option: id<OptionId>(), basis: v.optional(text) });
/** A vote of the record, `votes.json`. */
export const motion = fields({
  id: id<MotionId>(),
  dateNS: newStyle,
  dateOS: oldStyle,
  body: text,
  venue: text,
  question: text,
  options: list(option),
  total: v.optional(count),
  rollCall: v.optional(list(hand)),
  rollCallInferred: v.optional(fields({ complete: yesNo, basis: text, entries: list(hand) })),
  confidence: text,
  ...sourced,
  note: v.optional(text),
  assertable: oneOf(['all', 'part', 'none']),
  assertableOptions: v.optional(list(id<OptionId>())),
  audiences: audienceList,
  audiencesNote: v.optional(text),
  guests: audienceList,
  stage: orNull(stage),
});

/** Those without names, `blocs.json`. */
export const blocs = fields({
  note: text,
  totals: list(
    fields({
      vote: id<MotionId>(),
      split: oneOf(['known', 'unknown']),
      present: v.optional(count),
      seats: v.optional(count),
      voted: v.optional(count),
      seatList: v.optional(table(count)),
      note: text,
    }),
  ),
  crossCuts: list(fields({ vote: id<MotionId>(), name: text, counts: table(count), mark: text, ...sourced })),
  blocs: list(
    fields({
      id: id<BlocId>(),
      vote: id<MotionId>(),
      body: text,
      name: text,
      size: orNull(count),
      sizeWhy: orNull(text),
      voted: text,
      counts: orNull(table(count)),
      option: orNull(id<OptionId>()),
      discipline: orNull(share),
      disciplineWhy: orNull(text),
      mark: text,
      audiences: audienceList,
      ...sourced,
    }),
  ),
});
