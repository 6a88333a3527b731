import { FactionMark, factionWords } from './faction-mark.tsx';
import { factions, type RoleCards } from './sheet.ts';

/** A sign for each faction's table: folded along the line it stands, and is read from both sides. */
export function Placards({ roles }: { readonly roles: RoleCards | null }) {
  const cards = roles?.cards ?? [];
  const shown = factions.filter((faction) => cards.length === 0 || cards.some((card) => card.faction === faction));
  return (
    <div class="tc-placards">
      {shown.map((faction) => (
        <section key={faction} class="tc-placard" aria-label={factionWords[faction]}>
          <p class="is-turned" aria-hidden="true">
            <FactionMark faction={faction} /> {factionWords[faction]}
          </p>
          <div class="tc-fold" aria-hidden="true">
            fold here
          </div>
          <p>
            <FactionMark faction={faction} /> {factionWords[faction]}
          </p>
        </section>
      ))}
    </div>
  );
}
