import { expectAll, type Faults, handsOf, type Known, optionOf } from './known.ts';

/** The Fourth Congress ratified late on this day. */
const ratified = '1918-03-15';

const alike = (a: readonly number[], b: readonly number[]) => a.every((x, i) => Math.abs(x - (b[i] ?? 0)) < 1e-6);

/** The catalogue: positions, days, audiences, and a reply to each argument on each day it can be used. */
export function checkArguments(all: Known, faults: Faults): void {
  const { meta, graph } = all.files.arguments;
  const attacks = graph.filter((edge) => edge.kind !== 'supports');
  for (const a of all.files.arguments.arguments) {
    const tell = (holds: boolean, sentence: string) => faults.expect(holds, 'arguments', a.id, sentence);
    const position = meta.positions[a.position];
    tell(position !== undefined, `no position is called "${a.position}"`);
    tell(!position || alike(position.weights, a.weights), `its weights are not those of ${a.position}`);
    tell(a.earliest <= a.date, `was said on ${a.date}, before it could be said on ${a.earliest}`);
    tell(!a.afterEvent || a.earliest > ratified, 'is of after the event, and yet usable before ratification');
    tell(a.sources.length > 0, 'has no source');
    expectAll(faults, 'arguments', a.id, 'audience', [...a.moved, ...a.cold], all.audiences);
    expectAll(faults, 'arguments', a.id, 'person', a.speakerIds, all.people);
    const both = a.moved.find((audience) => a.cold.includes(audience));
    tell(both === undefined, `both moves ${both} and leaves it cold`);
    for (const scheme of a.schemes) tell(meta.schemes[scheme] !== undefined, `no scheme is called "${scheme}"`);
    const replies = attacks.flatMap((edge) => (edge.target === a.id ? (all.arguments.get(edge.attacker) ?? []) : []));
    for (const day of [a.date, ...meta.stages.map((stage) => stage.date).filter((date) => date >= a.earliest)]) {
      const answered = replies.some((reply) => reply.earliest <= day && (a.afterEvent || !reply.afterEvent));
      tell(answered, `nothing replies to it on ${day}`);
    }
  }
  checkGraph(all, faults);
  checkStages(all, faults);
  checkFigures(all, faults);
}

function checkGraph(all: Known, faults: Faults): void {
  const seen = new Set<string>();
  for (const edge of all.files.arguments.graph) {
    const name = `${edge.attacker} -> ${edge.target}`;
    const tell = (holds: boolean, sentence: string) => faults.expect(holds, 'arguments', name, sentence);
    expectAll(faults, 'arguments', name, 'argument', [edge.attacker, edge.target], all.arguments);
    expectAll(faults, 'arguments', name, 'person', edge.whoIds, all.people);
    tell((edge.kind === 'supports') === (edge.documented === null), 'only a support is neither documented nor paired');
    tell(!seen.has(name), 'stands twice in the graph');
    seen.add(name);
  }
}

function checkStages(all: Known, faults: Faults): void {
  for (const stage of all.files.arguments.meta.stages) {
    for (const motion of [stage.decisive, ...stage.votes, ...stage.standsIn]) {
      const at = all.votes.get(motion)?.stage;
      faults.expect(at === stage.id, 'arguments', stage.id, `lists ${motion}, which is of stage ${at ?? 'none'}`);
    }
  }
}

/** An editor's points are taken from votes that the record really has. */
function checkFigures(all: Known, faults: Faults): void {
  const { figures, stages } = all.files.arguments.meta;
  for (const [person, byStage] of Object.entries(figures)) {
    const tell = (holds: boolean, sentence: string) =>
      faults.expect(holds, 'arguments', `figures of ${person}`, sentence);
    tell(all.people.has(person), `no person is called "${person}"`);
    for (const [id, figure] of Object.entries(byStage)) {
      const stage = stages.find((one) => one.id === id);
      tell(stage !== undefined, `no stage is called "${id}"`);
      if (!stage || figure.vote === null) continue;
      tell(figure.from === stage.decisive, `the vote of ${id} is not taken from ${stage.decisive}`);
      const vote = all.votes.get(stage.decisive);
      const hand = vote && handsOf(vote).find((one) => one.person === person);
      tell(
        figure.basis !== 'documented' || (hand !== undefined && vote?.rollCall !== undefined),
        `${id} is not in the roll call`,
      );
      tell(figure.basis !== 'inferred' || hand !== undefined, `${id} is not in the inferred roll`);
      const option = hand && optionOf(all, stage.decisive, hand.option);
      const points = option ? [option.point, ...(option.pointIf ?? []).map((known) => known.point)] : [];
      const { vote: point } = figure;
      tell(
        points.length === 0 || points.some((one) => one && alike(one, point)),
        `${id} is not where that vote stands`,
      );
    }
  }
}
