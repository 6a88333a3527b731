import { stories } from 'virtual:story';

// The very first thing the page does, where the title is what was opened: what tells the story is sent for, and who one
// may be. While the page is made ready the line would be idle, and the first choice a round trip later. What does not
// come is missed, and said, when it is needed.
const missed = (): void => undefined;
if (location.hash === '') {
  import('./session/session.ts').catch(missed);
  stories.delegates?.().catch(missed);
}
