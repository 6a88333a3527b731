import type { Scorm12Api } from '../../src/classroom/scorm/adapter.ts';

/** A host with the strictest limits that are found in schools; whatever it refuses it notes. */
export interface StrictHost {
  readonly api: Scorm12Api;
  readonly values: Map<string, string>;
  /** What was refused, with the reason. */
  readonly faults: string[];
  readonly calls: string[];
}

const ascii = /^[\u0021-\u007e]{1,255}$/;
const rules: readonly (readonly [RegExp, (value: string) => boolean])[] = [
  [/^cmi\.suspend_data$/, (value) => value.length <= 4096 && /^\p{ASCII}*$/u.test(value)],
  [/^cmi\.core\.lesson_location$/, (value) => value.length <= 255],
  [/^cmi\.core\.lesson_status$/, (value) => /^(passed|completed|failed|incomplete|browsed)$/.test(value)],
  [/^cmi\.core\.exit$/, (value) => /^(time-out|suspend|logout|)$/.test(value)],
  [/^cmi\.core\.session_time$/, (value) => /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/.test(value)],
  [/^cmi\.core\.score\.(raw|min|max)$/, (value) => /^\d{1,3}$/.test(value) && Number(value) <= 100],
  [/^cmi\.interactions\.\d+\.id$/, (value) => ascii.test(value)],
  [/^cmi\.interactions\.\d+\.type$/, (value) => value === 'choice'],
  [/^cmi\.interactions\.\d+\.student_response$/, (value) => /^[a-z0-9]$/.test(value)],
  [/^cmi\.interactions\.\d+\.result$/, (value) => /^(correct|wrong|unanticipated|neutral)$/.test(value)],
];

export function strictHost(before: Readonly<Record<string, string>> = {}): StrictHost {
  const values = new Map(
    Object.entries({ 'cmi.core.lesson_status': 'not attempted', 'cmi.core.lesson_mode': 'normal', ...before }),
  );
  const faults: string[] = [];
  const calls: string[] = [];
  let state: 'before' | 'open' | 'over' = 'before';
  let going = false;
  const count = (): number => [...values.keys()].filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).length;
  const refuse = (why: string): 'false' => {
    faults.push(why);
    return 'false';
  };
  const call = (name: string): void => void calls.push(name);
  return {
    values,
    faults,
    calls,
    api: {
      LMSInitialize() {
        call('LMSInitialize');
        if (state !== 'before') return refuse('begun twice');
        state = 'open';
        return 'true';
      },
      LMSGetValue(element) {
        if (state !== 'open') return '';
        if (element === 'cmi.interactions._count') return String(count());
        return values.get(element) ?? '';
      },
      LMSSetValue(element, value) {
        call(element);
        if (state !== 'open') return refuse(`${element} outside the attempt`);
        const rule = rules.find(([name]) => name.test(element));
        if (!rule?.[1](value)) return refuse(`${element} = ${value.slice(0, 40)}`);
        const index = /^cmi\.interactions\.(\d+)\.(\w+)/.exec(element);
        if (index && Number(index[1]) > count() - (index[2] === 'id' ? 0 : 1)) return refuse(`${element} out of order`);
        going ||= element === 'cmi.core.exit';
        values.set(element, value);
        return 'true';
      },
      LMSCommit() {
        call('LMSCommit');
        // Once the page is going no request comes through.
        return state !== 'open' || going ? refuse('a commit while the page goes') : 'true';
      },
      LMSFinish() {
        call('LMSFinish');
        if (state !== 'open') return refuse('ended twice');
        state = 'over';
        return 'true';
      },
    },
  };
}
