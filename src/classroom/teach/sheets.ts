import type { Sitting } from '../../debate/record.ts';
import { type Group, groups, type SheetHead, type TeachMaterial } from './sheet.ts';

/** The sheets that are made of the record and of the cards, rather than written. */
export const made = ['role-cards', 'placards', 'ballots', 'words', 'scoring-key', 'curriculum-table'] as const;
export type Made = (typeof made)[number];

const heads: Readonly<Record<Made, Omit<SheetHead, 'id'>>> = {
  'role-cards': {
    title: 'Role cards',
    lead: 'One card for each pupil, for classes of 15 to 36, with a list of who has which and a card for who was away.',
    group: 'paper',
    order: 0,
  },
  placards: {
    title: 'Placards for the tables',
    lead: 'A large sign for each faction, to fold and stand up.',
    group: 'paper',
    order: 1,
  },
  ballots: {
    title: 'Ballot slips and tally sheet',
    lead: 'Slips to cut for a written vote, and a sheet for the tellers.',
    group: 'paper',
    order: 2,
  },
  words: {
    title: 'Vocabulary',
    lead: 'The words of 1918 in a sentence each, for one sitting or for all.',
    group: 'paper',
    order: 4,
  },
  'scoring-key': {
    title: 'Scoring key',
    lead: 'How every argument is scored and on which source, made from the same catalogue that the game reckons with.',
    group: 'ask',
    order: 90,
  },
  'curriculum-table': {
    title: 'Curriculum links',
    lead: 'Where the game touches common courses, with the version read and the day it was looked up.',
    group: 'file',
    order: 90,
  },
};

export const groupWords: Readonly<Record<Group, { readonly title: string; readonly lead: string }>> = {
  start: { title: 'Start here', lead: 'Ten minutes before the lesson.' },
  plan: { title: 'Lesson plans', lead: 'Each with its times, and what to print.' },
  paper: { title: 'To hand out', lead: 'Print on A4 or Letter, in black and white if you like.' },
  ask: { title: 'Questions and marking', lead: 'For talk, for writing, and for your own judgement.' },
  file: { title: 'To file', lead: 'For your department and your school.' },
};

/** The address of a sitting's papers. */
const packetId = (sitting: string): string => `packet-${sitting}`;

/** The sitting whose papers are at this address; null for any other. */
export const sittingOf = (page: string): string | null => (page.startsWith('packet-') ? page.slice(7) : null);

/** The heads of all sheets there are, group by group. Written ones stand before made ones of the same order. */
export function sheetsOf(
  material: TeachMaterial,
  sittings: Iterable<Sitting>,
): readonly { readonly group: Group; readonly sheets: readonly SheetHead[] }[] {
  const there = (id: Made): boolean =>
    (id !== 'role-cards' || material.roles !== null) && (id !== 'curriculum-table' || material.anchors.length > 0);
  const all: readonly SheetHead[] = [
    ...material.sheets,
    ...made.filter(there).map((id) => ({ id, ...heads[id] })),
    ...packetsOf(material, sittings),
  ];
  return groups.flatMap((group) => {
    const sheets = all.filter((one) => one.group === group).toSorted((a, b) => a.order - b.order);
    return sheets.length > 0 ? [{ group, sheets }] : [];
  });
}

/** The papers of each sitting that has some, in order of time. */
const packetsOf = ({ packets }: TeachMaterial, sittings: Iterable<Sitting>): readonly SheetHead[] =>
  [...sittings]
    .filter(({ id }) => packets[id])
    .map(({ id, title, asks }, n) => ({
      id: packetId(id),
      title: `Source packet: ${title}`,
      lead: asks,
      group: 'paper',
      order: 10 + n,
    }));

/** All sheets, in the order in which the overview has them. */
export const headsOf = (material: TeachMaterial, sittings: Iterable<Sitting>): readonly SheetHead[] =>
  sheetsOf(material, sittings).flatMap(({ sheets }) => sheets);

/** What stands at an address; null where nothing does. */
export const headOf = (material: TeachMaterial, sittings: Iterable<Sitting>, page: string): SheetHead | null =>
  headsOf(material, sittings).find(({ id }) => id === page) ?? null;
