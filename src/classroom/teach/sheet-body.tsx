import type { SittingId } from '../../debate/ids.ts';
import type { Reading } from '../../debate/reading.ts';
import type { PageDeps } from '../../ui/deps.ts';
import { Ballots } from './ballots.tsx';
import { Blocks } from './blocks.tsx';
import { CurriculumSheet } from './curriculum-sheet.tsx';
import { PacketSheet } from './packet-sheet.tsx';
import { Placards } from './placards.tsx';
import { RoleCardsSheet } from './role-cards.tsx';
import { ScoringKey } from './scoring-key.tsx';
import type { TeachMaterial } from './sheet.ts';
import { sittingOf } from './sheets.ts';
import { WordsSheet } from './words-sheet.tsx';

export interface BodyProps {
  readonly deps: PageDeps;
  readonly material: TeachMaterial;
  readonly reading: Reading | null;
  readonly page: string;
}

/** Sheets that quote the record, and wait until it is here. */
export const needsRecord = (page: string): boolean =>
  sittingOf(page) !== null || ['role-cards', 'words', 'scoring-key'].includes(page);

/** What stands under the head of a sheet. */
export function SheetBody({ deps, material, reading, page }: BodyProps) {
  const written = material.sheets.find(({ id }) => id === page);
  if (written) return <Blocks blocks={written.blocks} />;
  if (page === 'placards') return <Placards roles={material.roles} />;
  if (page === 'ballots') return <Ballots deps={deps} />;
  if (page === 'curriculum-table') return <CurriculumSheet anchors={material.anchors} />;
  if (reading === null) return <p role="status">The record is being fetched …</p>;
  if (page === 'role-cards' && material.roles)
    return <RoleCardsSheet deps={deps} roles={material.roles} reading={reading} />;
  if (page === 'words') return <WordsSheet deps={deps} material={material} reading={reading} />;
  if (page === 'scoring-key') return <ScoringKey deps={deps} reading={reading} />;
  const sitting = deps.record.sittings.get((sittingOf(page) ?? '') as SittingId);
  const packet = sitting && material.packets[sitting.id];
  return sitting && packet ? <PacketSheet sitting={sitting} packet={packet} reading={reading} /> : null;
}
