// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Offer } from '../../src/narrative/turn.ts';
import { Choices } from '../../src/ui/choices.tsx';
import { aPass, aSpeech } from './kit.tsx';
import { aRecord } from './kit-record.ts';

afterEach(cleanup);

const show = (offers: readonly Offer[], keys = true) =>
  render(
    <Choices
      offers={offers}
      record={aRecord()}
      player={null}
      appeared="1"
      keys={keys}
      choose={() => undefined}
      back={null}
    />,
  );
const vote: Offer = {
  id: 'hand-for' as never,
  words: 'Raise your hand for the terms.',
  spoken: false,
  kind: 'vote',
  move: { kind: 'vote', hand: {} as never },
  to: null,
};

test('a card says its ground in a word, whom it answers, and its words in quotation marks', () => {
  show([aSpeech('border', 'What do I tell the Letts?', { to: 'lomov' as never })]);
  const card = screen.getByRole('button');
  expect(card.textContent).toBe('Moralto Lomov1“What do I tell the Letts?”');
});

test('an act stands without quotation marks, under its own word', () => {
  show([vote]);
  expect(screen.getByRole('button').textContent).toBe('Vote1Raise your hand for the terms.');
  expect(screen.getByRole('heading').textContent).toContain('Your vote');
});

test('cards are a list; letting it pass is none of them', () => {
  show([aSpeech('border', 'One.'), aSpeech('unity', 'Two.'), aPass()]);
  expect(within(screen.getByRole('list')).getAllByRole('button')).toHaveLength(2);
  expect(screen.getByRole('button', { name: 'Let it pass.' }).closest('ol')).toBeNull();
});

test('cards differ in nothing but icon and words: no position leaves a trace', () => {
  const { container } = show([aSpeech('border', 'One.'), aSpeech('no-army', 'Two.')]);
  const faces = [...container.querySelectorAll('.card')].map((card) =>
    [...card.querySelectorAll('*')]
      .filter((part) => part.closest('svg') === null)
      .map((part) => part.className)
      .join(' '),
  );
  expect(new Set(faces).size).toBe(1);
});

test('without single keys no number stands on the cards', () => {
  show([aSpeech('border', 'One.')], false);
  expect(screen.getByRole('button').textContent).toBe('Moral“One.”');
});

test('a question has its own word, and a speech on no ground claims none', () => {
  const asked = aSpeech('border', 'Who counted them?');
  const said = asked.move.kind === 'say' ? { ...asked.move.said, argument: null, owns: ['question'] as const } : null;
  if (said === null) throw new Error('a speech is a move of saying');
  show([{ ...asked, move: { kind: 'say', said } }]);
  expect(screen.getByRole('button').textContent).toContain('Question');
});
