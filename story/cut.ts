import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { firmnessBySign } from '../src/debate/persuasion.ts';
import type { Reading, ReadingArgument, ReadingMotion, ReadingPerson } from '../src/debate/reading.ts';
import { type DelegateCards, type Ground, grounds, type Person, type RecordJson } from '../src/debate/record.ts';
import { cutMotion, twoScales } from './cut-votes.ts';
import {
  type RawRecord,
  type RecordFileName,
  type RecordFiles,
  readRecordFiles,
  recordFileNames,
  type Surroundings,
} from './schema.ts';
import { asPrinted } from './typeset.ts';

type Motions = RecordFiles['votes'][number];
type People = RecordFiles['people'][number];

const home = path.dirname(fileURLToPath(import.meta.url));

/**
 * Parses the JSON of every file of a record folder, without looking at what is in it; its words come as printed, but
 * for the patterns that look for anachronisms in what authors type. Throws where one is no JSON.
 */
export function parseRecordFolder(folder: string): RawRecord {
  const parse = (name: RecordFileName): unknown =>
    JSON.parse(
      readFileSync(path.join(folder, `${name}.json`), 'utf8'),
      name === 'anachronisms' ? undefined : asPrinted,
    );
  return Object.fromEntries(recordFileNames.map((name) => [name, parse(name)])) as unknown as RawRecord;
}

/** The drawings there are, for the checks: portraits and backdrops, by slug. */
export function surroundings(assets = path.join(home, '../assets')): Surroundings {
  const slugs = (folder: string) =>
    readdirSync(path.join(assets, folder)).flatMap((file) => (file.endsWith('.svg') ? [file.slice(0, -4)] : []));
  return { portraits: slugs('portraits'), backdrops: slugs('backdrops') };
}

/** Reads `story/record`. Throws with one sentence a line where it is wrong: for authors, at build and test time. */
export function loadRecordFiles(folder = path.join(home, 'record')): RecordFiles {
  const files = readRecordFiles(parseRecordFolder(folder), surroundings());
  if (!files.ok) throw new Error(files.error.join('\n'));
  return files.value;
}

/**
 * What the rules need, and only that: it is loaded with the sitting, so every field counts.
 * @param played the sittings that have a script; motions of the others are left to the reading half, and so is who
 * somebody is that nobody meets. All sittings where none are named.
 */
export function cutRules(files: RecordFiles, played?: readonly string[]): RecordJson {
  const { meta } = files.arguments;
  const sittings = files.sittings.filter(({ id }) => played === undefined || played.includes(id));
  const motions = new Set<string>(sittings.flatMap((sitting) => sitting.motions));
  const met = new Set<string>([
    ...sittings.flatMap(({ present }) => present),
    ...files.delegates.flatMap(({ person }) => person ?? []),
  ]);
  return {
    arguments: files.arguments.arguments.map((a) => ({
      id: a.id,
      title: a.title,
      weights: a.weights,
      outside: meta.positions[a.position]?.outside ?? 0,
      ground: a.ground,
      secondGround: a.secondGround,
      earliest: a.earliest,
      ...(played ? {} : { put: a.date }),
      speakers: a.speakerIds,
      moved: a.moved,
      cold: a.cold,
      afterEvent: a.afterEvent,
      knownThroughOpponent: a.knownThroughOpponent,
      dealings: twoScales(a.dealingsTwo),
    })),
    edges: files.arguments.graph.map(({ attacker, target, kind, documented }) => ({
      attacker,
      target,
      kind,
      documented,
    })),
    motions: files.votes.filter(({ id }) => played === undefined || motions.has(id)).map((m) => cutMotion(m, files)),
    people: files.people.map(cutPerson).map((one) => (played && !met.has(one.id) ? { ...one, intro: '' } : one)),
    documents: files.documents.map((d) => ({
      id: d.id,
      title: d.title,
      kind: d.kind,
      firstKnown: d.firstKnown,
      usable: d.usable,
      supports: d.bearsOn.flatMap((b) => (b.effect === 'supports' ? [b.argument] : [])),
      undermines: d.bearsOn.flatMap((b) => (b.effect === 'undermines' ? [b.argument] : [])),
    })),
    sittings: sittings.map(({ why: _, sources: _s, sourceNote: _n, ...sitting }) => sitting),
    delegates: files.delegates.map(({ id, person, kind, holds, role, trustedBy }) => ({
      id,
      person,
      kind,
      holds,
      role,
      trustedBy: trustedBy.map(({ who }) => ({ who })),
    })),
    stages: meta.stages.map(({ id, date, votes, decisive, standsIn }) => ({ id, date, votes, decisive, standsIn })),
    figures: files.people.flatMap((person) => {
      const stages = meta.stages.flatMap(({ id }) => {
        const at = meta.figures[person.id]?.[id];
        return at?.stance ? [{ stage: id, stance: at.stance, vote: at.vote, basis: at.basis }] : [];
      });
      return stages.length > 0 ? [{ person: person.id, stages }] : [];
    }),
  };
}

/** What the screen *Who you are* tells of each delegate and role. */
export function cutDelegates(files: RecordFiles): DelegateCards {
  return keyed(files.delegates, ({ name, mandate, cost, trustedBy, papers, aims, knows }) => ({
    name,
    mandate,
    cost,
    trustedBy,
    papers: files.documents
      .filter(({ id }) => papers.includes(id))
      .map(({ id, title, firstKnown }) => ({ id, title, firstKnown }))
      .toSorted((a, b) => (a.firstKnown < b.firstKnown ? -1 : 1)),
    aims,
    knows,
  }));
}

function cutPerson(p: People): Person {
  const receptive: Partial<Record<Ground, number>> = {};
  for (const ground of grounds) {
    const value = p.receptive?.[ground];
    if (value !== undefined) receptive[ground] = value;
  }
  return {
    id: p.id,
    name: p.name,
    intro: p.intro,
    portrait: p.portrait,
    invented: p.invented,
    group: p.group,
    firmness: mapped(p.firmness, ({ sign }) => firmnessBySign[sign]),
    receptive,
  };
}

/** What is read: claims, evidence, lives, doubts, sources. It loads with the panel that shows it. */
export function cutReading(files: RecordFiles): Reading {
  const { meta } = files.arguments;
  return {
    arguments: keyed(files.arguments.arguments, (a): ReadingArgument => {
      const { id: _, position, speakerIds: _ids, moved: _m, cold: _c, weights: _w, dealings: _d, ...rest } = a;
      const { secondGround: _s, knownThroughOpponent: _k, afterEvent: _a, dealingsTwo, ...read } = rest;
      return { ...read, positionLabel: meta.positions[position]?.label ?? position, dealings: withWhy(dealingsTwo) };
    }),
    edges: files.arguments.graph.map(({ whoIds: _, ...edge }) => edge),
    people: keyed(files.people, (person) => readPerson(person, meta.figures[person.id] ?? {})),
    documents: keyed(files.documents, ({ id: _, usable: _u, ...read }) => read),
    motions: keyed(files.votes, readMotion),
    votes: files.votes.map((m) => cutMotion(m, files)),
    sittings: keyed(files.sittings, ({ dateNS, dateOS, body, why, sources, sourceNote }) => ({
      dateNS,
      dateOS,
      body,
      why,
      sources,
      sourceNote,
    })),
    blocs: files.blocs.blocs.map(({ body: _, audiences: _a, ...read }) => read),
    works: keyed(files.sources, ({ id: _, ...work }) => work),
    glossary: keyed(files.glossary, ({ id: _, forms: _f, ...term }) => term),
    timeline: files.timeline,
    disputed: files.disputed.flatMap(({ id, kind, title, what, use, affects, sources, sourceNote }) =>
      kind === 'disputed' ? [{ id, title, what, use, ...affects, sources, sourceNote }] : [],
    ),
    grounds: meta.grounds as Reading['grounds'],
    audiences: meta.audiences as Reading['audiences'],
    positions: mapped(meta.positions, ({ label, definition }) => ({ label, definition })),
    schemes: meta.schemes,
    stages: Object.fromEntries(meta.stages.map((stage) => [stage.id, stage.what])) as Reading['stages'],
  };
}

function readPerson(p: People, figure: Readonly<Record<string, { readonly note: string | null }>>): ReadingPerson {
  const { id: _, patronymicName, firmness, receptive, ...rest } = p;
  return {
    ...rest,
    fullName: patronymicName,
    firmness: mapped(firmness, (one) => ({ ...one, firmness: firmnessBySign[one.sign] })),
    receptiveWhy: receptive?.why ?? null,
    figureWhy: Object.fromEntries(Object.entries(figure).flatMap(([stage, { note }]) => (note ? [[stage, note]] : []))),
  };
}

function readMotion(m: Motions): ReadingMotion {
  const hands = m.rollCall ?? m.rollCallInferred?.entries ?? [];
  return {
    dateNS: m.dateNS,
    dateOS: m.dateOS,
    body: m.body,
    venue: m.venue,
    question: m.question,
    confidence: m.confidence,
    note: m.note ?? null,
    audiencesNote: m.audiencesNote ?? null,
    options: m.options.map((o) => ({
      id: o.id,
      label: o.label,
      pointWhy: o.pointWhy,
      pointIfWhy: (o.pointIf ?? []).map((known) => known.why),
      dealings: withWhy(o.dealingsTwo),
    })),
    rollWhy: m.rollCallInferred?.basis ?? null,
    handWhy: Object.fromEntries(hands.flatMap((hand) => (hand.basis ? [[hand.person, hand.basis]] : []))),
    sources: m.sources,
    sourceNote: m.sourceNote,
  };
}

type Two = RecordFiles['votes'][number]['options'][number]['dealingsTwo'];

function withWhy(two: Two): ReadingArgument['dealings'] {
  return two && { peace: two.peace, entente: two.entente, why: two.why ?? null };
}

function keyed<T extends { readonly id: string }, R>(
  list: readonly T[],
  read: (entry: T) => R,
): Readonly<Record<T['id'], R>> {
  return Object.fromEntries(list.map((entry) => [entry.id, read(entry)])) as Record<T['id'], R>;
}

function mapped<T, R>(table: Readonly<Record<string, T>>, read: (value: T) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, read(value)]));
}
