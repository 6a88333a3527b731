/** Every way in which the game can fail, area/what. The sentences live where the error arises. */
export type GameErrorCode =
  | 'run/choice-gone' // a saved path names a choice this edition no longer offers
  | 'run/unreadable' // a stored run or a code is no run of this game
  | 'lesson/unreadable' // a code is no lesson of this game, or one of a later edition
  | 'story/missing' // a sitting's script could not be loaded
  | 'page/missing' // a part of the page itself could not be loaded
  | 'story/broken' // the script itself failed while it was told
  | 'storage/refused' // the browser keeps nothing for this page
  | 'storage/full' // the browser has no room left
  | 'record/unreadable' // the record's data could not be read
  | 'stage/none' // no picture can be drawn on this device
  | 'sound/none'; // sound cannot be played on this device

/**
 * The one error class of the game. `message` tells a teacher what happened, `advice` what to do now;
 * `cause` is what the browser or a library said, kept for engineers; `again` tries once more what did not come.
 */
export class GameError extends Error {
  override readonly name = 'GameError';
  readonly code: GameErrorCode;
  readonly advice: string;
  readonly again: (() => void) | null;

  constructor(
    code: GameErrorCode,
    message: string,
    advice: string,
    options?: { readonly cause?: unknown; readonly again?: () => void },
  ) {
    super(message, options);
    this.code = code;
    this.advice = advice;
    this.again = options?.again ?? null;
  }
}
