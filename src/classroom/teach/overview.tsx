import type { Sitting } from '../../debate/record.ts';
import { Icon } from '../../ui/icons.tsx';
import { Logo } from '../../ui/report/shapes.tsx';
import type { Group, SheetHead, TeachMaterial } from './sheet.ts';
import { groupWords, headsOf, sittingOf } from './sheets.ts';

interface OverviewProps {
  readonly material: TeachMaterial;
  readonly sittings: readonly Sitting[];
  /** Opens a sheet and prints it. */
  readonly print: (page: string) => void;
}

/** The teacher's page: three ways to run it, and every sheet with a way to print it. */
export function Overview({ material, sittings, print }: OverviewProps) {
  const all = headsOf(material, sittings);
  return (
    <>
      <section class="tc-ways" aria-label="Three ways to run it">
        <Way n={1} title="Each on a screen" go={{ href: '#teach/lesson', words: 'Make a lesson link' }}>
          You choose the sitting and send one link. Pupils open it, argue for ten minutes and hand in a code or a file.
          No accounts; nothing leaves the device until a pupil hands it in.
        </Way>
        <Way n={2} title="One projector" go={{ href: '#assembly', words: 'Open the assembly' }}>
          The class sits in factions with role cards. Your screen keeps the agenda, the clock and the vote by show of
          hands. No network is needed.
        </Way>
        <Way n={3} title="Look at what came back" go={{ href: '#class', words: 'Open the class page' }}>
          Drop or paste what thirty pupils handed in: where they stood, how they argued, what nobody answered, and a
          debrief as slides.
        </Way>
      </section>
      <div class="tc-groups">
        {columns.map((column) => (
          <div key={column.join()} class="tc-column">
            {column.map((key) => (
              <Sheets key={key} id={key} {...listsOf(key, all)} print={print} />
            ))}
          </div>
        ))}
        <Sheets id="packets" {...listsOf('packets', all)} print={print} />
      </div>
    </>
  );
}

type List = Group | 'packets';

/** Lists that stand under one another where there is room for three columns. */
const columns: readonly (readonly List[])[] = [['start', 'plan'], ['paper'], ['ask', 'file']];

/** The papers of sittings are a list of their own, each under its sitting's title. */
function listsOf(list: List, all: readonly SheetHead[]) {
  if (list !== 'packets')
    return {
      ...groupWords[list],
      sheets: all.filter(({ id, group }) => group === list && sittingOf(id) === null),
    };
  return {
    title: 'Source packets',
    lead: 'The papers of each sitting from the record, with their sources and marks of doubt, and questions to put to them.',
    sheets: all
      .filter(({ id }) => sittingOf(id) !== null)
      .map((sheet) => ({ ...sheet, title: sheet.title.replace(/^.*?: /, '') })),
  };
}

interface SheetsProps extends ReturnType<typeof listsOf> {
  readonly id: List;
  readonly print: OverviewProps['print'];
}

function Sheets({ id, title, lead, sheets, print }: SheetsProps) {
  if (sheets.length === 0) return null;
  return (
    <section class={`tc-group is-${id}`} aria-labelledby={`tc-${id}`}>
      <h2 id={`tc-${id}`}>{title}</h2>
      <p class="tc-group-lead">{lead}</p>
      <ul>
        {sheets.map((sheet) => (
          <SheetLine key={sheet.id} sheet={sheet} print={print} />
        ))}
      </ul>
    </section>
  );
}

interface WayProps {
  readonly n: number;
  readonly title: string;
  readonly go: { readonly href: string; readonly words: string };
  readonly children: string | readonly string[];
}

function Way({ n, title, go, children }: WayProps) {
  return (
    <div class="tc-way">
      <h2>
        <span aria-hidden="true">{n}</span> {title}
      </h2>
      <p>{children}</p>
      <a class="btn" href={go.href}>
        {go.words} <Icon name="on" />
      </a>
    </div>
  );
}

function SheetLine({ sheet, print }: { readonly sheet: SheetHead; readonly print: OverviewProps['print'] }) {
  return (
    <li class="tc-line">
      <p>
        <a href={`#teach/${sheet.id}`}>{sheet.title}</a>
        <span>{sheet.lead}</span>
      </p>
      <button type="button" class="panel-button" aria-label={`Print: ${sheet.title}`} onClick={() => print(sheet.id)}>
        Print
      </button>
    </li>
  );
}

/** The three shapes at the head of the page. */
export const Shapes = () => <Logo />;
