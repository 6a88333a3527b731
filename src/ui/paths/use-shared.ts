import { useEffect, useState } from 'preact/hooks';
import { readCode } from '../../archive/code.ts';
import { GameError } from '../../lib/game-error.ts';
import type { Run } from '../../session/run.ts';
import type { PageDeps } from '../deps.ts';
import { type ToldRun, tellWhole } from './told.ts';

/** A run that came as a code: on its way, refused with the reason, or told. */
export type Shared =
  | { readonly is: 'coming' }
  | { readonly is: 'refused'; readonly error: GameError }
  | { readonly is: 'told'; readonly run: Run; readonly told: ToldRun };

/** Reads a code and tells its run, beside the one in play. */
export function useShared({ loadNumbers, openHidden }: PageDeps, code: string): Shared {
  const [shared, setShared] = useState<Shared>({ is: 'coming' });
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<Shared> => {
      const run = readCode(code, await loadNumbers());
      if (!run.ok) return { is: 'refused', error: run.error };
      return { is: 'told', run: run.value, told: await tellWhole({ openHidden }, run.value) };
    };
    setShared({ is: 'coming' });
    read()
      .catch((cause: unknown): Shared => ({ is: 'refused', error: cause instanceof GameError ? cause : lost(cause) }))
      .then((found) => wanted && setShared(found));
    return () => {
      wanted = false;
    };
  }, [code, loadNumbers, openHidden]);
  return shared;
}

const lost = (cause: unknown): GameError =>
  new GameError(
    'story/missing',
    'The debate behind this link could not be fetched.',
    'Check the connection, then open the link once more.',
    { cause },
  );
