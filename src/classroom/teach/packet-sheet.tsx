import type { DocumentId } from '../../debate/ids.ts';
import type { Reading, ReadingDocument } from '../../debate/reading.ts';
import type { Sitting } from '../../debate/record.ts';
import { daySpan, longDay, oldStyleOf } from '../../ui/panels/days.ts';
import { spellAll } from '../../ui/panels/lookup.ts';
import { SourceKey, SourceList } from '../../ui/panels/source-list.tsx';
import { sentence, tidy } from '../../ui/panels/tidy.ts';
import { Lines } from './lines.tsx';
import type { Packet } from './sheet.ts';

interface PacketProps {
  readonly sitting: Sitting;
  readonly packet: Packet;
  readonly reading: Reading;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const kindWords: Readonly<Record<Packet['questions'][number]['kind'], string>> = {
  origin: 'Origin',
  purpose: 'Purpose',
  value: 'Value',
  limit: 'Limit',
  compare: 'Compare',
};

/** The papers that lay on the table of a sitting, what is doubtful about them, and questions to put to them. */
export function PacketSheet({ sitting, packet, reading }: PacketProps) {
  const papers = packet.documents.flatMap((id, i) => {
    const paper = reading.documents[id];
    return paper ? [{ id, letter: letters[i] ?? String(i + 1), paper }] : [];
  });
  const doubts = reading.disputed.filter(({ id }) => packet.doubt.includes(id));
  return (
    <>
      <p class="tc-days">
        <b>{bothDays(sitting.dateNS)}</b>. {tidy(sitting.body)}.
      </p>
      <p class="tc-note">
        What each paper says is given <b>in our words and shortened</b>, never as a quotation; the source names where
        the words themselves are. Days stand in both calendars up to February 1918. <b>Doubt</b> marks what the sources
        do not settle.
      </p>
      {papers.map(({ id, letter, paper }) => (
        <Paper key={id} id={id} letter={letter} paper={paper} reading={reading} simple={packet.simple[id] ?? null} />
      ))}
      {packet.questions.length > 0 && (
        <section class="tc-asks" aria-labelledby="tc-asks">
          <h2 id="tc-asks">Questions to put to these papers</h2>
          <ol>
            {packet.questions.map(({ kind, text }) => (
              <li key={text}>
                <b>{kindWords[kind]}.</b> {text}
                <Lines count={3} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <SourceKey />
      {doubts.length > 0 && (
        <section class="tc-doubts" aria-labelledby="tc-doubts">
          <h2 id="tc-doubts">After the vote: where the sources differ</h2>
          <p>A page for the debrief: some of these points tell how a vote went.</p>
          <ul>
            {doubts.map(({ id, title, what }) => (
              <li key={id}>
                <b>{sentence(title)}</b> {sentence(what)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface PaperProps {
  readonly id: DocumentId;
  readonly letter: string;
  readonly paper: ReadingDocument;
  readonly reading: Reading;
  readonly simple: string | null;
}

function Paper({ letter, paper, reading, simple }: PaperProps) {
  return (
    <section class="tc-paper" aria-labelledby={`tc-paper-${letter}`}>
      <h2 id={`tc-paper-${letter}`}>
        <span class="tc-letter">{letter}</span> {tidy(paper.title)}
      </h2>
      <p class="tc-provenance">
        {paper.invented ? 'Invented witness of the game' : sentence(paper.kind).replace(/\.$/, '')}. Known from{' '}
        {bothDays(paper.firstKnown)} to {paper.knownTo === 'public' ? 'everybody' : tidy(paper.knownTo)}
        {paper.publicFrom && paper.publicFrom !== paper.firstKnown && `; in print from ${bothDays(paper.publicFrom)}`}.
      </p>
      <p class="tc-content">{sentence(paper.content)}</p>
      {simple && (
        <p class="tc-simple">
          <b>In easier words:</b> {simple}
        </p>
      )}
      {paper.doubt && (
        <p class="tc-doubt">
          <b>Doubt:</b> {sentence(paper.doubt)}
        </p>
      )}
      <SourceList sources={spellAll(reading, paper)} />
    </section>
  );
}

/** *23 February 1918 (10 February Old Style)*; of old papers the day as it is printed alone. */
const bothDays = (date: string): string =>
  date < '1917-01-01' ? longDay(date) : `${longDay(date)} (${daySpan(oldStyleOf(date), null)} Old Style)`;
