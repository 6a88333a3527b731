import { useEffect, useState } from 'preact/hooks';
import { writeCode } from '../../archive/code.ts';
import { transcriptOf } from '../../archive/transcript.ts';
import type { Transcript } from '../../archive/transcript-shape.ts';
import type { Reading } from '../../debate/reading.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import { GameError } from '../../lib/game-error.ts';
import type { Run } from '../../session/run.ts';
import type { PageDeps } from '../deps.ts';
import { type ToldRun, tellWhole } from './told.ts';

/** A run as it is to be read. */
export interface ReadRun {
  readonly told: ToldRun;
  readonly record: HistoricalRecord;
  readonly reading: Reading;
  readonly text: Transcript;
}

/** The run told, with the record and its sources; null while that is on its way. Where it fails the notices say so. */
export function useTranscript(deps: PageDeps, run: Run): ReadRun | null {
  const [found, setFound] = useState<ReadRun | null>(null);
  const { openHidden, loadWhole, loadReading, loadNumbers, notices } = deps;
  useEffect(() => {
    let wanted = true;
    const load = async (): Promise<void> => {
      const [told, record, reading, numbers] = await Promise.all([
        tellWhole({ openHidden }, run),
        loadWhole(),
        loadReading(),
        loadNumbers(),
      ]);
      const code = writeCode(run, numbers);
      const text = transcriptOf(told.moment, { record, reading, closings: told.closings, code });
      if (wanted) setFound({ told, record, reading, text });
    };
    setFound(null);
    load().catch((cause: unknown) => {
      notices.value =
        cause instanceof GameError
          ? cause
          : 'The transcript could not be fetched. Check the connection, then open it once more; the run is kept.';
    });
    return () => {
      wanted = false;
    };
  }, [run, openHidden, loadWhole, loadReading, loadNumbers, notices]);
  return found;
}
