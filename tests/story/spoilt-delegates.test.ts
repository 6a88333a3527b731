import { describe, expect, test } from 'vitest';
import { type Place, sentencesAfter } from '../kit/spoilt.ts';

describe('spoiled delegates are refused, in a sentence that names file and entry', () => {
  test.each<{ name: string; file: 'delegates'; at: Place; put: unknown; sentence: string }>([
    {
      name: 'a delegate who is a person of the record',
      file: 'delegates',
      at: ['metalworker', 'person'],
      put: 'stasova',
      sentence: 'delegates.json: metalworker: stasova is not one of the invented people',
    },
    {
      name: 'a delegate whom everybody trusts',
      file: 'delegates',
      at: ['soldier', 'trustedBy'],
      put: ['trotsky', 'joffe', 'krylenko', 'lenin', 'peasants'].map((who) => ({ who, why: 'Likes him.' })),
      sentence: 'delegates.json: soldier: is trusted by more than 3 people',
    },
    {
      name: 'a delegate who is trusted by an invented person',
      file: 'delegates',
      at: ['soldier', 'trustedBy'],
      put: [{ who: 'anna', why: 'Likes him.' }],
      sentence: 'delegates.json: soldier: is trusted by "anna", who is nobody of the record',
    },
    {
      name: 'a delegate without a face',
      file: 'delegates',
      at: ['sailor', 'person'],
      put: null,
      sentence: 'delegates.json: sailor: nobody is not one of the invented people',
    },
    {
      name: 'a role with a life of its own',
      file: 'delegates',
      at: ['role-war', 'person'],
      put: 'dora',
      sentence: 'delegates.json: role-war: is a role, and yet a person',
    },
    {
      name: 'a role that may know everything',
      file: 'delegates',
      at: ['role-war', 'knows'],
      put: null,
      sentence: 'delegates.json: role-war: has a limit on what it may know, which only a role has, or is one without',
    },
    {
      name: 'a witness that two carry',
      file: 'delegates',
      at: ['student', 'papers'],
      put: ['kovno-postcard', 'prisoners-camp', 'orekhovo-class', 'fleet-log'],
      sentence: 'documents.json: fleet-log: is a witness, and not the paper of one delegate',
    },
    {
      name: 'a paper of the record carried as one’s own',
      file: 'delegates',
      at: ['student', 'papers'],
      put: ['kovno-postcard', 'prisoners-camp', 'orekhovo-class', 'theses'],
      sentence: 'delegates.json: student: carries "theses", which is no invented paper',
    },
  ])('$name', ({ file, at, put, sentence }) => expect(sentencesAfter(file, at, put)).toContain(sentence));
});
