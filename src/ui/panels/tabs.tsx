import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

export interface Tab {
  readonly name: string;
  readonly content: () => ComponentChildren;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Pages of one panel. Arrow keys go from tab to tab, as a screen reader announces it. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const [open, setOpen] = useState(0);
  const row = useRef<HTMLDivElement>(null);
  const id = useId();
  const go = (event: KeyboardEvent): void => {
    const next = steps[event.key]?.(open, tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    setOpen(next);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div class="tabs">
      <div class="tabs-row" role="tablist" aria-label={label} ref={row}>
        {tabs.map((tab, i) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`${id}-tab-${i}`}
            aria-selected={i === open}
            aria-controls={`${id}-page`}
            tabIndex={i === open ? 0 : -1}
            onClick={() => setOpen(i)}
            onKeyDown={go}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-page`} aria-labelledby={`${id}-tab-${open}`} class="tabs-page">
        {tabs[open]?.content()}
      </div>
    </div>
  );
}
