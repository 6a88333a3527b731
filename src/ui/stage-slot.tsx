import { useLayoutEffect, useRef } from 'preact/hooks';
import { Backdrop } from './portraits.tsx';

interface StageSlotProps {
  readonly host: HTMLElement;
  readonly place: string;
  /** Off: the still picture stands alone. */
  readonly on: boolean;
}

/** Where the stage stands on this screen. The stage's element is lent to it, and is only ever moved, never made. */
export function StageSlot({ host, place, on }: StageSlotProps) {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (on && slot.current !== null && host.parentElement !== slot.current) slot.current.append(host);
    if (!on) host.remove();
  }, [host, on]);
  return (
    <div class="stage-slot" aria-hidden="true">
      <Backdrop place={place} />
      <div class="stage-bed" ref={slot} />
    </div>
  );
}
