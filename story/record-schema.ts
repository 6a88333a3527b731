import * as v from 'valibot';
import type {
  ArgumentId,
  AudienceId,
  DelegateId,
  DocumentId,
  MotionId,
  PersonId,
  SittingId,
} from '../src/debate/ids.ts';
import { type FirmnessSign, firmnessBySign } from '../src/debate/persuasion.ts';
import {
  audienceList,
  count,
  dealingsLine,
  dealingsTwo,
  fields,
  ground,
  id,
  list,
  motionList,
  newStyle,
  numberFrom,
  oldStyle,
  oneOf,
  orNull,
  pattern,
  personList,
  point,
  share,
  sourced,
  stage,
  table,
  text,
  triple,
  yesNo,
} from './record-fields.ts';
import { blocs, motion } from './vote-schema.ts';

/** What a sitting can be played as: the three courses, undecided, and the ally (joint meetings and congresses only). */
const roles = ['accept', 'neither', 'war', 'undecided', 'left-sr'] as const;

const source = fields({
  id: id<string>(),
  title: text,
  kind: text,
  mark: oneOf(['seen', 'from knowledge']),
  where: orNull(text),
});

const firmnessSigns = Object.keys(firmnessBySign) as FirmnessSign[];
const receptiveness = v.optional(numberFrom(-1, 1));
const person = fields({
  id: id<PersonId>(),
  name: text,
  intro: text,
  portrait: orNull(id<string>()),
  invented: yesNo,
  patronymicName: text,
  born: orNull(text),
  died: orNull(text),
  ageJan1918: orNull(count),
  ageExact: yesNo,
  datesConfirmed: text,
  post: text,
  base: text,
  group: id<string>(),
  moved: orNull(text),
  looks: text,
  manner: text,
  fate: text,
  reliability: text,
  stance: table(text),
  ...sourced,
  firmness: table(fields({ sign: oneOf(firmnessSigns), why: text, mark: text, ...sourced })),
  receptive: orNull(
    fields({
      moral: receptiveness,
      political: receptiveness,
      military: receptiveness,
      economic: receptiveness,
      international: receptiveness,
      party: receptiveness,
      why: text,
      mark: text,
    }),
  ),
});

const argument = fields({
  id: id<ArgumentId>(),
  position: text,
  ground,
  secondGround: orNull(ground),
  title: text,
  claim: text,
  speakers: list(text),
  speakerIds: personList,
  speakerNote: orNull(text),
  body: text,
  date: newStyle,
  dateOldStyle: orNull(text),
  earliest: newStyle,
  earliestWhy: text,
  evidence: text,
  assumption: text,
  failsIf: text,
  schemes: list(text),
  ...sourced,
  confidence: list(text),
  knownThroughOpponent: yesNo,
  afterEvent: yesNo,
  moved: audienceList,
  cold: audienceList,
  strength: text,
  weights: triple,
  dealings: dealingsLine,
  dealingsTwo,
});

const argumentsMeta = v.looseObject({
  wording: text,
  positions: table(fields({ label: text, heldBy: orNull(text), weights: triple, outside: share, definition: text })),
  grounds: table(text),
  groundRule: text,
  audiences: table(text),
  schemes: table(fields({ pattern: text, criticalQuestions: text })),
  stages: list(
    fields({
      id: stage,
      date: newStyle,
      oldStyleOrDays: text,
      what: text,
      votes: motionList,
      decisive: id<MotionId>(),
      standsIn: motionList,
    }),
  ),
  figures: table(
    table(
      fields({
        stance: orNull(point),
        vote: orNull(point),
        from: orNull(id<MotionId>()),
        basis: orNull(oneOf(['documented', 'inferred', 'judgement'])),
        note: orNull(text),
      }),
    ),
  ),
});

const edge = fields({
  attacker: id<ArgumentId>(),
  target: id<ArgumentId>(),
  kind: oneOf(['rebuts', 'undercuts', 'concedes-but', 'supports']),
  documented: orNull(yesNo),
  note: orNull(text),
  who: orNull(text),
  whoIds: personList,
});

const document = fields({
  id: id<DocumentId>(),
  title: text,
  kind: text,
  firstKnown: newStyle,
  knownTo: text,
  publicFrom: orNull(newStyle),
  usable: yesNo,
  content: text,
  ...sourced,
  doubt: orNull(text),
  invented: yesNo,
  bearsOn: list(fields({ argument: id<ArgumentId>(), effect: oneOf(['supports', 'undermines']), line: text })),
});

const sitting = fields({
  id: id<SittingId>(),
  dateNS: newStyle,
  dateOS: oldStyle,
  title: text,
  asks: text,
  minutes: count,
  body: text,
  place: id<string>(),
  chair: orNull(id<PersonId>()),
  present: personList,
  audiences: audienceList,
  motions: motionList,
  roles: list(oneOf(roles)),
  why: text,
  floors: count,
  ...sourced,
});

const delegate = fields({
  id: id<DelegateId>(),
  person: orNull(id<PersonId>()),
  kind: oneOf(['delegate', 'role']),
  holds: orNull(oneOf(roles)),
  name: text,
  role: text,
  mandate: text,
  trustedBy: list(fields({ who: id<PersonId | AudienceId>(), why: text })),
  papers: list(id<DocumentId>()),
  aims: list(text),
  knows: orNull(text),
  cost: text,
  voice: list(text),
  invented: v.literal(true, "must be true: delegates are the project's own people"),
});

const event = fields({
  id: id<string>(),
  dateNS: newStyle,
  endNS: orNull(newStyle),
  dateOS: oldStyle,
  endOS: orNull(oldStyle),
  approximate: yesNo,
  osLegal: yesNo,
  event: text,
  votes: motionList,
  mark: text,
  disputed: list(text),
  ...sourced,
});

const hindsight = fields({
  id: id<string>(),
  words: list(pattern),
  exact: yesNo,
  from: orNull(newStyle),
  why: text,
  error: orNull(id<string>()),
  ...sourced,
});

/** One key a file; the order is the order in which faults are told. */
export const recordSchema = fields({
  sources: list(source),
  people: list(person),
  arguments: fields({ meta: argumentsMeta, arguments: list(argument), graph: list(edge) }),
  votes: list(motion),
  blocs,
  documents: list(document),
  sittings: list(sitting),
  delegates: list(delegate),
  timeline: list(event),
  glossary: list(fields({ id: id<string>(), term: text, russian: text, definition: text, forms: list(text) })),
  disputed: list(
    fields({
      id: id<string>(),
      kind: oneOf(['disputed', 'common-error']),
      number: count,
      title: text,
      what: text,
      use: text,
      affects: fields({ votes: motionList, people: personList, arguments: list(id<ArgumentId>()) }),
      ...sourced,
    }),
  ),
  anachronisms: list(hindsight),
});
