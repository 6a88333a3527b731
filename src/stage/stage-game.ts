import { Core, Game } from 'phaser';

/**
 * Phaser's game, which at its end takes down what it hung on the document. The engine itself listens to the page's being
 * hidden for ever, so that every game that was closed would be held until the page is.
 */
export class StageGame extends Game {
  protected override start(): void {
    const takeDown = hungBy(() => super.start());
    this.events.once(Core.Events.DESTROY, takeDown);
  }
}

/** What hangs listeners on the document while it runs, and the undoing. */
function hungBy(act: () => void): () => void {
  const hung: Parameters<Document['addEventListener']>[] = [];
  const own = Object.getOwnPropertyDescriptor(document, 'addEventListener');
  document.addEventListener = (...listening: Parameters<Document['addEventListener']>) => {
    hung.push(listening);
    Document.prototype.addEventListener.apply(document, listening);
  };
  try {
    act();
  } finally {
    if (own) Object.defineProperty(document, 'addEventListener', own);
    else Reflect.deleteProperty(document, 'addEventListener');
  }
  return () => {
    for (const [kind, listener, options] of hung) document.removeEventListener(kind, listener, options);
  };
}
