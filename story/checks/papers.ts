import { agree, expectAll, type Faults, type Known } from './known.ts';

/** From this day only the New Style was legal in Russia. */
const newCalendar = '1918-02-14';
/** The debate's last day in the game: a paper first known later cannot be leaned on. */
const debateEnds = '1918-04-20';

/** Documents come in time, bear on arguments that exist, and every argument has one that bears on it. */
export function checkDocuments(all: Known, faults: Faults): void {
  const borne = new Set<string>();
  for (const document of all.files.documents) {
    const tell = (holds: boolean, sentence: string) => faults.expect(holds, 'documents', document.id, sentence);
    tell(
      document.publicFrom === null || document.publicFrom >= document.firstKnown,
      'is public before anybody knew it',
    );
    tell(
      !document.usable || document.firstKnown <= debateEnds,
      `can be used, and was first known on ${document.firstKnown}`,
    );
    tell(document.bearsOn.length > 0, 'bears on no argument');
    tell(document.invented === (document.kind === 'witness'), 'only a witness is invented, and every witness is');
    tell(document.invented === (document.sources.length === 0), 'has sources and is invented, or has neither');
    tell(!document.invented || document.doubt !== null, 'is invented and does not say what it can prove');
    expectAll(
      faults,
      'documents',
      document.id,
      'argument',
      document.bearsOn.map((one) => one.argument),
      all.arguments,
    );
    if (!document.invented) for (const { argument } of document.bearsOn) borne.add(argument);
  }
  for (const id of all.arguments.keys()) faults.expect(borne.has(id), 'arguments', id, 'no document bears on it');
}

/** The timeline runs forward, keeps both calendars, and has every vote once. */
export function checkTimeline(all: Known, faults: Faults): void {
  const placed: string[] = [];
  let before = '';
  for (const event of all.files.timeline) {
    const tell = (holds: boolean, sentence: string) => faults.expect(holds, 'timeline', event.id, sentence);
    const last = event.endNS ?? event.dateNS;
    tell(agree(event.dateNS, event.dateOS), `${event.dateNS} is not ${event.dateOS} Old Style`);
    tell((event.endNS === null) === (event.endOS === null), 'ends in one calendar only');
    tell(
      !event.endNS || !event.endOS || agree(event.endNS, event.endOS),
      `${event.endNS} is not ${event.endOS} Old Style`,
    );
    tell(last >= event.dateNS, 'ends before it begins');
    tell(
      event.osLegal === event.dateNS < newCalendar,
      'shows the Old Style although only the New was legal, or the reverse',
    );
    tell(event.dateNS >= before, 'stands out of order');
    before = event.dateNS;
    expectAll(faults, 'timeline', event.id, 'vote', event.votes, all.votes);
    for (const motion of event.votes) {
      const day = all.votes.get(motion)?.dateNS;
      tell(day === undefined || (day >= event.dateNS && day <= last), `${motion} was taken on ${day}`);
      placed.push(motion);
    }
  }
  for (const motion of all.votes.keys()) {
    const times = placed.filter((one) => one === motion).length;
    faults.expect(times === 1, 'votes', motion, `stands ${times} times in the timeline, and should once`);
  }
}

/** What is disputed touches entries that exist. */
export function checkDisputed(all: Known, faults: Faults): void {
  for (const point of all.files.disputed) {
    expectAll(faults, 'disputed', point.id, 'vote', point.affects.votes, all.votes);
    expectAll(faults, 'disputed', point.id, 'person', point.affects.people, all.people);
    expectAll(faults, 'disputed', point.id, 'argument', point.affects.arguments, all.arguments);
  }
}

/** What nobody could say yet rests on a source or says why not; a common error it stands for exists, and is one. */
export function checkAnachronisms(all: Known, faults: Faults): void {
  for (const one of all.files.anachronisms) {
    const tell = (holds: boolean, sentence: string) => faults.expect(holds, 'anachronisms', one.id, sentence);
    tell(one.words.length > 0, 'has no words to search for');
    tell(one.sources.length > 0 || one.sourceNote !== null, 'has neither a source nor a note');
    const error = all.files.disputed.find(({ id }) => id === one.error);
    tell(one.error === null || error?.kind === 'common-error', `no common error is called "${one.error}"`);
  }
}

/** Every reference names a work of `sources.json`, with or without a place in it. */
export function checkSources(all: Known, faults: Faults): void {
  const { files } = all;
  for (const work of files.sources)
    faults.expect(!work.id.includes('-'), 'sources', work.id, 'a key has no hyphen: what follows one is a place');
  const sourced = [
    ['people', files.people],
    ['arguments', files.arguments.arguments],
    ['votes', files.votes],
    ['blocs', files.blocs.blocs],
    ['documents', files.documents],
    ['sittings', files.sittings],
    ['timeline', files.timeline],
    ['disputed', files.disputed],
    ['anachronisms', files.anachronisms],
  ] as const;
  const one = (file: (typeof sourced)[number][0], id: string, refs: readonly string[]) => {
    for (const ref of refs)
      faults.expect(all.works.has(ref.split('-', 1)[0] ?? ref), file, id, `no source is called "${ref}"`);
  };
  for (const [file, entries] of sourced) for (const entry of entries) one(file, entry.id, entry.sources);
  for (const person of files.people)
    for (const firm of Object.values(person.firmness)) one('people', person.id, firm.sources);
  for (const cut of files.blocs.crossCuts) one('blocs', `cross cut of ${cut.vote}`, cut.sources);
}
