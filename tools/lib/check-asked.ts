import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArgumentId, MotionId, PersonId } from '../../src/debate/ids.ts';
import type { HistoricalRecord } from '../../src/debate/record.ts';
import type { ChoiceEntry } from './choices.ts';
import { type Finding, fault } from './findings.ts';

type Asked = readonly string[];

/** What each question is asked about; a name that the record or the script doesn't have would be answered, and wrongly, for ever. */
const about: Readonly<
  Record<string, (record: HistoricalRecord, choices: ReadonlySet<string>, asked: Asked) => boolean>
> = {
  heard: (record, _, [id]) => record.arguments.has(id as ArgumentId),
  met: (record, _, [id]) => record.arguments.has(id as ArgumentId),
  voted: (record, _, [id]) => record.motions.has(id as MotionId),
  carried: (record, _, [id]) => record.motions.has(id as MotionId),
  tally: (record, _, [id, option]) =>
    record.motions.get(id as MotionId)?.options.some((one) => one.id === option) ?? false,
  hand: (record, _, [id, who]) =>
    record.motions.get(id as MotionId)?.roll.some(({ person }) => person === who) ?? false,
  leans: (record, _, [id]) => record.people.has(id as PersonId),
  moved: (record, _, [id]) => record.people.has(id as PersonId),
  chose: (_, choices, [id]) => choices.has(id ?? ''),
};

const QUESTION = new RegExp(`\\b(${Object.keys(about).join('|')})\\(([^()]*)\\)`, 'g');
const COMPARED = /\bvoted\("([^"]+)"\)\s*[!=]=\s*"([^"]*)"/g;

/**
 * Every question of the script to the game names something that there is, and every answer it is compared with can be given.
 * @param only the files to look at; null for all
 */
export function checkAsked(
  folder: string,
  record: HistoricalRecord,
  entries: readonly ChoiceEntry[],
  only: ReadonlySet<string> | null,
): readonly Finding[] {
  const choices = new Set<string>(entries.map(({ act }) => act.id));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ink') && name !== 'functions.ink' && (only?.has(name) ?? true),
  );
  return files.flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .split(/\r?\n/)
      .flatMap((text, i) => faultsIn(text, record, choices).map((message) => fault({ file, line: i + 1 }, message))),
  );
}

function faultsIn(text: string, record: HistoricalRecord, choices: ReadonlySet<string>): readonly string[] {
  const named = [...text.matchAll(QUESTION)].flatMap(([whole, question = '', inside = '']) => {
    const asked = [...inside.matchAll(/"([^"]*)"/g)].map(([, id = '']) => id);
    return about[question]?.(record, choices, asked) ? [] : [`${whole} asks about what doesn't exist`];
  });
  const answers = [...text.matchAll(COMPARED)].flatMap(([whole, id, option]) => {
    const options = record.motions.get(id as MotionId)?.options.map((one): string => one.id) ?? [];
    return option === '' || options.includes(option ?? '') ? [] : [`${whole}: the motion has no such option`];
  });
  return [...named, ...answers];
}
