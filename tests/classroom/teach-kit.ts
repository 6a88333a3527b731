import type { Faction, RoleCard, TeachMaterial } from '../../src/classroom/teach/sheet.ts';

export const aCard = (id: string, more: Partial<RoleCard> = {}): RoleCard => ({
  id,
  name: `Role ${id}`,
  faction: 'undecided' as Faction,
  person: null,
  delegate: null,
  line: `Line of ${id}.`,
  who: `Who ${id} is.`,
  aims: [`Aim of ${id}.`],
  knows: [`${id} knows.`],
  doesNotKnow: [`${id} does not know.`],
  grounds: ['moral'],
  question: `What would ${id} ask?`,
  sources: ['pss35-n144' as never],
  leaveOut: 1,
  ...more,
});

/** A little of everything that the teacher's page is made of. */
export const someMaterial: TeachMaterial = {
  sheets: [
    {
      id: 'plan-x',
      title: 'A plan',
      lead: 'Forty-five minutes.',
      group: 'plan',
      order: 2,
      blocks: [
        { kind: 'heading', level: 2, inside: [{ kind: 'text', text: 'Begin' }] },
        {
          kind: 'words',
          inside: [
            { kind: 'text', text: '<b>not HTML</b> ' },
            { kind: 'strong', inside: [{ kind: 'text', text: 'loud' }] },
            { kind: 'link', href: '#library/documents/theses', host: null, inside: [{ kind: 'text', text: 'Theses' }] },
            { kind: 'link', href: 'https://a.org/x', host: 'a.org', inside: [{ kind: 'text', text: 'a site' }] },
          ],
        },
        { kind: 'page' },
        { kind: 'list', start: null, items: [{ tick: true, inside: [{ kind: 'words', inside: [] }] }] },
        {
          kind: 'table',
          named: true,
          head: [[{ kind: 'text', text: 'Minute' }], []],
          rows: [
            [[{ kind: 'text', text: '0' }], []],
            [[{ kind: 'text', text: '5' }], [{ kind: 'text', text: 'Go' }]],
          ],
        },
      ],
    },
  ],
  roles: {
    cards: [
      aCard('lenin', { faction: 'accept', person: 'lenin' as never, leaveOut: 99 }),
      aCard('anna', { delegate: 'metalworker' as never, leaveOut: 50 }),
      aCard('soldier', { faction: 'war', leaveOut: 20 }),
    ],
    catchUp: { title: 'If you were away', text: ['It is February.'] },
    sizes: { '15': ['lenin', ...Array.from({ length: 14 }, () => 'anna')] },
  },
  packets: {
    '1918-02-23': {
      documents: ['february-terms' as never, 'krylenko-report' as never],
      questions: [{ kind: 'origin', text: 'Who wrote paper A?' }],
      doubt: ['d-evening-18-feb'],
      simple: { 'february-terms': 'Ten demands.' },
    },
  },
  anchors: [
    {
      framework: 'AQA',
      code: '2N',
      title: 'T',
      anchor: 'A',
      version: '1.0',
      checked: '2026-11-22',
      url: 'https://a.org/b',
    },
    { framework: 'AP', code: '8.3', title: 'U', anchor: 'B', version: '', checked: 'by memory', url: null },
  ],
  words: { '1918-02-23': ['smolny'] },
};
